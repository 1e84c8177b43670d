/** Replacements of classes of the JDK package with the same name. */
@NullMarked
package org.openplp.web.jdk.java.util.concurrent.locks;

import org.jspecify.annotations.NullMarked;
