package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Something that stops a dossier: what cannot be read, or contradicts itself. It never repeats a free value of the dossier, since that could be personal.
 *
 * @param path where it stands, such as {@code memberships[3].left.date}
 * @param code what it is: stable, for machines
 * @param values what the text about it names, such as the values that are allowed
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
     * @param path where it stands, as {@link FactPath#of} reads it
     * @param code what it is
     * @param values what the text about it names
     * @return the defect
     */
    public static Defect at(String path, String code, String... values) {
        requireNonNull(values, "values");
        return new Defect(FactPath.of(path), code, List.of(values));
    }

    /**
     * The same defect, seen from the record around it.
     *
     * @param outer the path of the record in which it was found
     * @return the defect with the longer path
     */
    public Defect under(FactPath outer) {
        return new Defect(path.under(outer), code, values);
    }
}
