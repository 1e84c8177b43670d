/** Stand-ins for classes of the package of the JDK with the same name. */
@NullMarked
package org.openplp.web.jdk.java.security;

import org.jspecify.annotations.NullMarked;
