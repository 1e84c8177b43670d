/** A whole dossier as a workbook: a sheet for each list, derived from the forms and labels of the format, written and read. */
@NullMarked
package org.openplp.formats.workbook;

import org.jspecify.annotations.NullMarked;
