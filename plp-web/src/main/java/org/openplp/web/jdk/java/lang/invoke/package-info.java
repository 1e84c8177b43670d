/** Stand-ins for classes of the package of the JDK with the same name. */
@NullMarked
package org.openplp.web.jdk.java.lang.invoke;

import org.jspecify.annotations.NullMarked;
