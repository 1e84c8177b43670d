/** The auto-configuration of openplp for Spring Boot. */
@NullMarked
package org.openplp.spring;

import org.jspecify.annotations.NullMarked;
