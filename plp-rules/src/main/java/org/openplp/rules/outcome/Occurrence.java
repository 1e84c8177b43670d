package org.openplp.rules.outcome;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.FactPath;

/**
 * One time at which a duty was, is or will be owed.
 *
 * @param state its state
 * @param entry the path of the entry that it is about; empty if it is about the subject itself
 * @param event the event that opened it; empty if that is not known, or still to come
 * @param due the last day to do it in time; empty if the texts set none, or if it is not known
 * @param agreedTerm the agreed term that sets that day; empty if the texts set it, or if there is none
 * @param done what shows that it was done; empty if nothing does
 * @param turn its number among several. The duty that is owed now, or the only one, has 0. Those that follow, if each
 *     earlier one is done on its due day, count from 1 on. Those that were done count backwards from -1, the last one
 * @param explanation why it is owed, and which facts are missing
 */
public record Occurrence(
        State state,
        FactPath entry,
        Optional<Moment> event,
        Optional<LocalDate> due,
        Optional<AgreedTerm> agreedTerm,
        Optional<Moment> done,
        int turn,
        Explanation explanation) {
    /** The state of an occurrence. */
    public enum State {
        /** It is owed, or will be, and is not overdue. */
        OPEN,
        /** It is owed, and its last day is over. */
        OVERDUE,
        /** It was done, and nothing shows that it was late. */
        DONE,
        /** It was done after its last day. */
        DONE_LATE,
        /** The record does not show whether it is owed, overdue or done. */
        CANNOT_TELL
    }

    /**
     * Something that happened.
     *
     * @param path its path in the dossier
     * @param day the day; empty if none is on record
     */
    public record Moment(FactPath path, Optional<LocalDate> day) {
        /** Written out for the sake of a start, as the hash code of a norm id is. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Moment moment && path.equals(moment.path) && day.equals(moment.day);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }

    /**
     * An agreed term, which replaces the term of the texts or applies where they set none.
     *
     * @param parameter the name of the parameter in the register
     * @param term the term; empty if no term was agreed, up to the last day of that agreement
     * @param path the path of the arrangement
     */
    public record AgreedTerm(String parameter, Optional<Period> term, FactPath path) {
        /**
         * What was agreed, as evidence shows it.
         *
         * @return the term, in reports for programs such as {@code P6M}, or the word for none
         */
        public EvidenceValue shown() {
            return term.<EvidenceValue>map(EvidenceValue.Value::new).orElse(EvidenceValue.Word.NO_TERM);
        }
    }

    private static Occurrence of(State state, Explanation explanation) {
        Optional<Moment> none = Optional.empty();
        return new Occurrence(state, FactPath.ROOT, none, Optional.empty(), Optional.empty(), none, 0, explanation);
    }

    /**
     * Something that is owed without a day.
     *
     * @param explanation why
     * @return an open occurrence
     */
    public static Occurrence undated(Explanation explanation) {
        return of(State.OPEN, explanation.withoutMissing());
    }

    /**
     * Something that might be owed: the record does not show it.
     *
     * @param explanation what is missing
     * @return an occurrence without a day
     */
    public static Occurrence cannotTell(Explanation explanation) {
        return of(State.CANNOT_TELL, requireNonNull(explanation, "explanation"));
    }
}
