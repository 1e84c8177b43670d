/** Replacements of classes of the JDK package with the same name. */
@NullMarked
package org.openplp.web.jdk.java.lang.invoke;

import org.jspecify.annotations.NullMarked;
