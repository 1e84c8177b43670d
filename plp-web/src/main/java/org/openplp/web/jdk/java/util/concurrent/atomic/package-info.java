/** Stand-ins for classes of the package of the JDK with the same name. */
@NullMarked
package org.openplp.web.jdk.java.util.concurrent.atomic;

import org.jspecify.annotations.NullMarked;
