/** Replacements of classes of the JDK package with the same name. */
@NullMarked
package org.openplp.web.jdk.java.text;

import org.jspecify.annotations.NullMarked;
