/** Replacements of classes of the package with the same name. */
@NullMarked
package org.openplp.web.jdk.org.slf4j;

import org.jspecify.annotations.NullMarked;
