/** HTML and SVG while they are written, with one door through which every text goes. */
@NullMarked
package org.openplp.formats.html.markup;

import org.jspecify.annotations.NullMarked;
