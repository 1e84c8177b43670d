package org.openplp.rules.assessment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openplp.core.fact.FactPath;

/**
 * An entry of the dossier that the rule book cannot use, or a remark that a reader should know. Reports list it; it
 * changes no outcome.
 *
 * @param path its place in the dossier; empty for the dossier as a whole
 * @param code its code: stable, for machines
 * @param values the values that its text names
 */
public record Notice(FactPath path, String code, List<String> values) {
    /** The code of the notice that some norms may not have been in force yet on the day. */
    public static final String START_UNKNOWN = "norm.start-unknown";

    /** Copies the values. */
    public Notice {
        requireNonNull(path, "path");
        requireNonNull(code, "code");
        requireNonNull(values, "values");
        values = List.copyOf(values);
    }

    /** Shows its code and place, but not its values: one could be a text about a person, and printed values end up in logs. */
    @Override
    public String toString() {
        return code + " at " + path;
    }
}
