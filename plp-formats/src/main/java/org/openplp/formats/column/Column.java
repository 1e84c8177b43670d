package org.openplp.formats.column;

import java.util.List;
import java.util.Optional;
import org.openplp.formats.form.FormShape;

/**
 * A column of a sheet, or a row of the sheet of the facts that occur once.
 *
 * @param key the key that it fills, from the entry on, such as {@code left.date}
 * @param names the names of the labels of its groups, the outermost first, and of its own key last
 * @param content what its cells hold: of a list of single values, one of them
 * @param takesNone whether the word for none may stand in it
 * @param holds what a cell says
 */
public record Column(String key, List<String> names, FormShape content, boolean takesNone, Holds holds) {
    /** What a cell says. */
    public enum Holds {
        /** A value. */
        VALUE,
        /** All values of a list. */
        VALUES,
        /** Of a group of columns, that there is none, or that there is one of which nothing else is known. */
        GROUP,
        /** Of a list that has a sheet of its own, that it is known to be empty. */
        LIST
    }

    /** The name of the label of its own key. */
    public String name() {
        return names.get(names.size() - 1);
    }

    /** The name of the label of the group around it; empty if it belongs to the entry itself. */
    public Optional<String> group() {
        return names.size() < 2 ? Optional.empty() : Optional.of(names.get(names.size() - 2));
    }

    /** The closed list of which its cells hold words. */
    public Optional<Class<? extends Enum<?>>> words() {
        return content instanceof FormShape.Word word ? Optional.of(word.list()) : Optional.empty();
    }

    /** Whether its cells hold single values of a kind. */
    public boolean isOf(FormShape.Kind kind) {
        return content instanceof FormShape.Single single && single.kind() == kind;
    }
}
