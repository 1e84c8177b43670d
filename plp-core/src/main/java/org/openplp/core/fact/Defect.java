package org.openplp.core.fact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openplp.core.Buildable;

/**
 * Something that stops a dossier: what cannot be read, or contradicts itself. It never repeats a free value of the dossier, since that could be personal.
 *
 * @param path where it stands, such as {@code memberships[3].left.date}
 * @param code what it is: stable, for machines
 * @param values what the text about it names, such as the values that are allowed
 */
@Buildable
public record Defect(String path, String code, List<String> values) {
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
     * @param path where it stands
     * @param code what it is
     * @param values what the text about it names
     * @return the defect
     */
    public static Defect at(String path, String code, String... values) {
        requireNonNull(values, "values");
        return new Defect(path, code, List.of(values));
    }

    /**
     * The same defect, seen from the record around it.
     *
     * @param outer the path of the record in which it was found
     * @return the defect with the longer path
     */
    public Defect under(String outer) {
        requireNonNull(outer, "outer");
        return new Defect(path.isEmpty() ? outer : outer + "." + path, code, values);
    }
}
