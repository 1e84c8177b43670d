package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Something that makes a dossier unusable: it cannot be read, or it contradicts itself. A defect never repeats free
 * text of the dossier, which could be personal.
 *
 * @param path its place, such as {@code memberships[3].left.date}
 * @param code its code: stable, for machines
 * @param values the values that its text names, such as those that are allowed
 */
public record Defect(FactPath path, String code, List<String> values) {
    /** Copies the values. */
    public Defect {
        requireNonNull(path, "path");
        requireNonNull(code, "code");
        requireNonNull(values, "values");
        values = List.copyOf(values);
    }

    /**
     * A defect.
     *
     * @param path its place, as {@link FactPath#of} reads it
     * @param code its code
     * @param values the values that its text names
     * @return the defect
     */
    public static Defect at(String path, String code, String... values) {
        requireNonNull(values, "values");
        return new Defect(FactPath.of(path), code, List.of(values));
    }

    /**
     * The same defect, relative to the enclosing record.
     *
     * @param outer the path of the record in which it was found
     * @return the defect with the longer path
     */
    public Defect under(FactPath outer) {
        return new Defect(path.under(outer), code, values);
    }
}
