/** Tables of members from a spreadsheet, which become the memberships of a dossier. */
@NullMarked
package org.openplp.formats.table;

import org.jspecify.annotations.NullMarked;
