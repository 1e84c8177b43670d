package org.openplp.rules.parameter;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.Norm;

/**
 * What one level sets for a parameter.
 *
 * @param level who sets it
 * @param value what is set, as the register or the dossier writes it; empty if the text sets nothing, or the value is not on record
 * @param unit what the value is counted in
 * @param norms where the texts set it: the norms, with their citations; empty for an arrangement
 * @param path where the arrangement stands in the dossier; empty for the texts
 * @param reference where the arrangement is written down, if that is on record
 * @param from the first day on which it holds, as far as it is known
 * @param until the last day on which it holds, included; empty if it has no end
 * @param standing whether it applies on the day, or why not
 */
public record ParameterLayer(
        Level level,
        Optional<String> value,
        Unit unit,
        List<Norm> norms,
        Optional<FactPath> path,
        Optional<String> reference,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Standing standing) {
    /** Who sets a parameter. */
    public enum Level {
        /** The texts. */
        FEDERAL,
        /** An agreement of the police zone. */
        POLICE_ZONE,
        /** An agreement of the municipality. */
        MUNICIPALITY,
        /** The house rules. */
        HOUSE_RULES,
        /** Somebody to whom no parameter is open. */
        OTHER,
        /** It is not on record who agreed. */
        NOT_ON_RECORD
    }

    /** What a value is counted in. */
    public enum Unit {
        /** A period as ISO 8601 writes it, such as {@code P2Y}. */
        PERIOD,
        /** Nothing: there is no term, or the value is none. */
        NONE
    }

    /** Whether a layer applies on the day, or why not. */
    public enum Standing {
        /** It applies: it sets the term, or the texts set none and nobody else does. */
        APPLIES,
        /** The texts do not open the parameter to those who agreed. */
        NOT_OPEN,
        /** It is longer than the texts set, and only a shorter term can be agreed. */
        LONGER,
        /** Another layer applies: an agreement instead of the texts, or the shorter one of two agreements. */
        SUPERSEDED,
        /** Its last day is past. */
        OVER,
        /** Its value is no term. */
        NO_TERM,
        /** It is not on record who agreed, or on what. */
        NOT_SETTLED
    }

    /** Copies the norms. */
    public ParameterLayer {
        requireNonNull(level, "level");
        requireNonNull(value, "value");
        requireNonNull(unit, "unit");
        requireNonNull(norms, "norms");
        requireNonNull(path, "path");
        requireNonNull(reference, "reference");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        requireNonNull(standing, "standing");
        norms = List.copyOf(norms);
    }

    /**
     * Whether it applies on the day.
     *
     * @return true for exactly one layer of a parameter
     */
    public boolean applies() {
        return standing == Standing.APPLIES;
    }

    /** Shows who sets it, and neither value nor reference: they are texts of the dossier, and what is printed ends up in logs. */
    @Override
    public String toString() {
        return level + " " + standing + path.map(at -> " at " + at).orElse("");
    }
}
