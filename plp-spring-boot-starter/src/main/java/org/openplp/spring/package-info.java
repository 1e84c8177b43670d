/** What an application of Spring Boot gets with openplp on its class path. */
@NullMarked
package org.openplp.spring;

import org.jspecify.annotations.NullMarked;
