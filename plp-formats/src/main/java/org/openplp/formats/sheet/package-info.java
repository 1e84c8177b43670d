/** Rows of cells, out of workbooks and out of text, read within limits that depend on the file alone. */
@NullMarked
package org.openplp.formats.sheet;

import org.jspecify.annotations.NullMarked;
