/** Stand-ins for classes of the package of the JDK with the same name. */
@NullMarked
package org.openplp.web.jdk.java.io;

import org.jspecify.annotations.NullMarked;
