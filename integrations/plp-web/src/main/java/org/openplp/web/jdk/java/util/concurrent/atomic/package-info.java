/** Replacements of classes of the JDK package with the same name. */
@NullMarked
package org.openplp.web.jdk.java.util.concurrent.atomic;

import org.jspecify.annotations.NullMarked;
