/** A whole dossier as a workbook, written and read: a sheet for each list, derived from the forms and labels of the format. */
@NullMarked
package org.openplp.formats.workbook;

import org.jspecify.annotations.NullMarked;
