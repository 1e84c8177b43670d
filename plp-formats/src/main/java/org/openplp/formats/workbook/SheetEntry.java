package org.openplp.formats.workbook;

import java.util.Optional;

/**
 * An entry of a list, as written to a sheet.
 *
 * @param name its id, or its number if such entries have no ids
 * @param outer the name of the entry to which it belongs; empty if the dossier has only one such list
 * @param values its values
 */
record SheetEntry(String name, Optional<String> outer, Tree values) {}
