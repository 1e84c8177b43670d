/** Rows of cells from workbooks and from text, read within limits that depend only on the file. */
@NullMarked
package org.openplp.formats.sheet;

import org.jspecify.annotations.NullMarked;
