package org.openplp.formats.column;

import java.util.List;
import java.util.Optional;
import org.openplp.formats.form.FormShape;

/**
 * A list of a dossier, which has its own sheet; or the dossier itself, with the facts that occur once.
 *
 * @param list the key of the list, such as {@code memberships.measures}; blank for the dossier itself
 * @param name the name of its label
 * @param entry the keys of an entry
 * @param columns a column for each value of an entry without its own sheet, in the order of the format
 * @param outer the key of the list whose entries have this one; empty if a dossier has only one such list
 */
public record Table(String list, String name, FormShape.Group entry, List<Column> columns, Optional<String> outer) {
    private static final String ID = "id";

    /** Whether it is the dossier itself. */
    public boolean isTheDossier() {
        return list.isEmpty();
    }

    /** Whether its entries have ids; others are numbered, so that other sheets can refer to them. */
    public boolean hasIds() {
        return entry.keys().containsKey(ID);
    }

    /** The column of a key. */
    public Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }
}
