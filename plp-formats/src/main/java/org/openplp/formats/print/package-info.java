/** Prints any document in any format. */
@NullMarked
package org.openplp.formats.print;

import org.jspecify.annotations.NullMarked;
