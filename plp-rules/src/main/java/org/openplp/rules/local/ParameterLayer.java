package org.openplp.rules.local;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.Norm;

/**
 * The value that one level sets for a parameter.
 *
 * @param level who sets it
 * @param value the value, as the register or the dossier writes it; empty if the text sets none, or if it is not on
 *     record
 * @param unit the unit of the value
 * @param norms the norms whose texts set it, with their citations; empty for an arrangement
 * @param path the path of the arrangement in the dossier; empty for the texts
 * @param reference where the arrangement is written down, if that is on record
 * @param from the first day on which it applies, as far as it is known
 * @param until the last day on which it applies, inclusive; empty if it has no end
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
        Applicability standing) {
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
        /** Somebody who may not set any parameter. */
        OTHER,
        /** It is not on record who agreed. */
        NOT_ON_RECORD
    }

    /** The unit of a value. */
    public enum Unit {
        /** A period in the form of ISO 8601, such as {@code P2Y}. */
        PERIOD,
        /** None: there is no term, or the value is none. */
        NONE
    }

    /** Whether a layer applies on the day, or why not. */
    public enum Applicability {
        /** It applies: it sets the term, or neither the texts nor anybody else set one. */
        APPLIES,
        /** The texts do not let the parties who agreed change the parameter. */
        NOT_OPEN,
        /** It is longer than the term of the texts, and only a shorter one can be agreed. */
        LONGER,
        /** Another layer applies: an agreement instead of the texts, or the shorter of two agreements. */
        SUPERSEDED,
        /** Its last day is past. */
        OVER,
        /** Its value is not a term. */
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
        return standing == Applicability.APPLIES;
    }

    /** Shows who sets it, but neither value nor reference: they are texts of the dossier, and printed values end up in logs. */
    @Override
    public String toString() {
        return level + " " + standing + path.map(at -> " at " + at).orElse("");
    }
}
