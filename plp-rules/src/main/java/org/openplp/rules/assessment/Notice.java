package org.openplp.rules.assessment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openplp.core.fact.FactPath;

/**
 * An entry of the dossier that the rule book cannot use, or that a reader has to know. Reports list it; it changes no outcome.
 *
 * @param path where it stands in the dossier; empty for the dossier as a whole
 * @param code what it is: stable, for machines
 * @param values what the text about it names
 */
public record Notice(FactPath path, String code, List<String> values) {
    /** Code of the notice that it is not known of some norms whether they were in force already. */
    public static final String START_UNKNOWN = "norm.start-unknown";

    /** Copies the values. */
    public Notice {
        requireNonNull(path, "path");
        requireNonNull(code, "code");
        requireNonNull(values, "values");
        values = List.copyOf(values);
    }

    /** Shows what it is and where, and not its values: one could be a text about a person, and what is printed ends up in logs. */
    @Override
    public String toString() {
        return code + " at " + path;
    }
}
