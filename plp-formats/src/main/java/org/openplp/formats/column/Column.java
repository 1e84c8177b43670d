package org.openplp.formats.column;

import java.util.List;
import java.util.Optional;
import org.openplp.formats.form.FormShape;

/**
 * A column of a sheet, or a row of the sheet of facts that occur once.
 *
 * @param key the key that it fills, starting at the entry, such as {@code left.date}
 * @param names the names of the labels of its groups, outermost first, and of its own key last
 * @param content what its cells hold; for a list of single values, one of them
 * @param takesNone whether it may hold the word for none
 * @param holds the meaning of a cell
 */
public record Column(String key, List<String> names, FormShape content, boolean takesNone, Holds holds) {
    /** The meaning of a cell. */
    public enum Holds {
        /** A value. */
        VALUE,
        /** All values of a list. */
        VALUES,
        /** Whether a group of columns is none, or is present with nothing else known about it. */
        GROUP,
        /** That a list with its own sheet is known to be empty. */
        LIST
    }

    /** The name of the label of its own key. */
    public String name() {
        return names.get(names.size() - 1);
    }

    /** The name of the label of its group; empty if it belongs to the entry itself. */
    public Optional<String> group() {
        return names.size() < 2 ? Optional.empty() : Optional.of(names.get(names.size() - 2));
    }

    /** The closed list whose words its cells hold; empty if there is none. */
    public Optional<Class<? extends Enum<?>>> words() {
        return content instanceof FormShape.Word word ? Optional.of(word.list()) : Optional.empty();
    }

    /** Whether its cells hold single values of a kind. */
    public boolean isOf(FormShape.Kind kind) {
        return content instanceof FormShape.Single single && single.kind() == kind;
    }
}
