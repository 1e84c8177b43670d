package org.openplp.formats.table;

/**
 * A column of which nothing is taken over.
 *
 * @param column its letters, as a spreadsheet shows it
 * @param isPersonal whether its heading is one of personal data, which have no place in a dossier; otherwise it was asked for
 */
public record LeftOut(String column, boolean isPersonal) {}
