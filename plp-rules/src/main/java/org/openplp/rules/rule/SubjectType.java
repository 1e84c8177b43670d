package org.openplp.rules.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.rule.node.Conditions;

/**
 * A kind of subject, with the frame that decides for all its rules (reading R28).
 *
 * @param <S> the record of core
 * @param kind the kind of subject, as reports name it
 * @param concept the concept
 * @param log the list of the subjects; empty for the partnership
 * @param id reads the id
 * @param until the last day of the subject in the partnership; empty where it has none
 */
public record SubjectType<S>(
        SubjectKind kind,
        Concept<S> concept,
        Optional<EntriesFact<Dossier, S>> log,
        Function<S, String> id,
        Optional<Fact<S, LocalDate>> until) {
    /** The partnership; its rules look at the whole dossier. */
    public static final SubjectType<Dossier> PARTNERSHIP = new SubjectType<>(
            SubjectKind.PARTNERSHIP,
            Concept.DOSSIER,
            Optional.empty(),
            dossier -> dossier.partnership().id(),
            Optional.empty());

    /** Written out for the sake of a start, as the hash code of a norm id is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SubjectType<?> type
                && kind == type.kind
                && concept.equals(type.concept)
                && log.equals(type.log)
                && id.equals(type.id)
                && until.equals(type.until);
    }

    /** The hash code of the kind, since each kind has few types. */
    @Override
    public int hashCode() {
        return kind.hashCode();
    }

    /**
     * The list that contains the subjects.
     *
     * @return the list
     * @throws IllegalStateException for the partnership, which is not an entry of a list
     */
    public EntriesFact<Dossier, S> entries() {
        return log.orElseThrow(() -> new IllegalStateException("the partnership is no entry of a list"));
    }

    /**
     * Whether the subject's time in the partnership is over on the day (reading R22).
     *
     * @return a condition that does not hold until the day after its last day, and is unknown if that day is not on record
     */
    public Condition over() {
        return until.<Condition>map(Conditions.Over::new)
                .orElse(Condition.always().not());
    }
}
