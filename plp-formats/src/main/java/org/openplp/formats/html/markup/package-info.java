/** HTML and SVG under construction, with one method that escapes every text. */
@NullMarked
package org.openplp.formats.html.markup;

import org.jspecify.annotations.NullMarked;
