/** Replacements of classes of the package with the same name. */
@NullMarked
package org.openplp.web.jdk.javax.xml.stream;

import org.jspecify.annotations.NullMarked;
