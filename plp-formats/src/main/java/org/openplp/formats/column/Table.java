package org.openplp.formats.column;

import java.util.List;
import java.util.Optional;
import org.openplp.formats.form.FormShape;

/**
 * A list of a dossier, which has a sheet of its own; or the dossier itself, whose facts occur once.
 *
 * @param list the key of the list, such as {@code memberships.measures}; blank for the dossier itself
 * @param name the name of its label
 * @param entry the keys of an entry
 * @param columns a column for each value of an entry that has no sheet of its own, in the order of the format
 * @param outer the key of the list whose entries have this one; empty if there is only one such list in a dossier
 */
public record Table(String list, String name, FormShape.Group entry, List<Column> columns, Optional<String> outer) {
    private static final String ID = "id";

    /** Whether it is the dossier itself. */
    public boolean isTheDossier() {
        return list.isEmpty();
    }

    /** Whether its entries have ids; others are numbered, so that other sheets can name them. */
    public boolean hasIds() {
        return entry.keys().containsKey(ID);
    }

    /** The column of a key. */
    public Optional<Column> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }
}
