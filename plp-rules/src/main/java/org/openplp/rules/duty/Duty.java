package org.openplp.rules.duty;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.outcome.Subject;
import org.openplp.rules.text.Language;

/**
 * Something that a norm requires to be done, at one time.
 *
 * @param id the id of the finding. If the duty is about an entry, {@code /} and the id of the entry follow, or
 *     {@code @} and the day of the event. The ids of forecasts end with {@code +1} and so on, the ids of duties done
 *     before with {@code @} and their day. The id of a duty that is owed now has no suffix. Where possible, the same
 *     dossier gives the same ids on every day: a duty that is owed now keeps its id when it is done and owed again
 * @param state its state
 * @param finding the finding of the norm for the subject
 * @param occurrence the time at which it is owed
 * @param toWhom towards whom it is owed, as the statement of the norm says; empty if it names nobody
 */
public record Duty(String id, State state, Finding finding, Occurrence occurrence, List<Addressee> toWhom) {
    /** The state of a duty, the most pressing first. */
    public enum State {
        /** Its last day is over. A late act still makes it good (reading R3). */
        OVERDUE,
        /** It falls due within the days that count as soon, the last one included. */
        DUE_SOON,
        /** It falls due later. */
        OPEN,
        /** It is owed, or will be when the partnership starts, but the texts set no date. */
        UNDATED,
        /** The record does not show whether it is owed, overdue or done. */
        CANNOT_TELL,
        /** It was done after its last day. */
        DONE_LATE,
        /** It was done, and nothing shows that it was late. */
        DONE;

        /**
         * Whether it is still to be done.
         *
         * @return false for a duty that was done, and for {@link #CANNOT_TELL}
         */
        public boolean isToDo() {
            return this == OVERDUE || this == DUE_SOON || this == OPEN || this == UNDATED;
        }
    }

    /** Copies the list. */
    public Duty {
        requireNonNull(id, "id");
        requireNonNull(state, "state");
        requireNonNull(finding, "finding");
        requireNonNull(occurrence, "occurrence");
        requireNonNull(toWhom, "toWhom");
        toWhom = List.copyOf(toWhom);
    }

    /**
     * The duty in words. The {@link #finding()} has the words for what the norm asks, and why.
     *
     * @param language the language of all words
     * @return the words
     */
    public DutyWords text(Language language) {
        return new DutyWords(this, Texts.inLanguage(language));
    }

    /**
     * The norm.
     *
     * @return the row of the register
     */
    public Norm norm() {
        return finding.norm();
    }

    /**
     * The person or thing that it is about.
     *
     * @return the subject of the finding
     */
    public Subject subject() {
        return finding.subject();
    }

    /**
     * Who has to do it.
     *
     * @return the bearers of the norm
     */
    public List<Bearer> who() {
        return norm().bearers();
    }

    /**
     * What opened it.
     *
     * @return the event; empty if it is not known, or still to come
     */
    public Optional<Occurrence.Moment> event() {
        return occurrence.event();
    }

    /**
     * The last day to do it in time.
     *
     * @return the day, even if the state is {@link State#CANNOT_TELL}; empty if the texts set none, or if it is not
     *     known
     */
    public Optional<LocalDate> due() {
        return occurrence.due();
    }

    /**
     * The agreed term that sets the last day, which is then not set by the texts.
     *
     * @return the term; empty if the texts set the day, or if there is none
     */
    public Optional<Occurrence.AgreedTerm> agreedTerm() {
        return occurrence.agreedTerm();
    }

    /**
     * What shows that it was done.
     *
     * @return what was done; empty if nothing shows it
     */
    public Optional<Occurrence.Moment> done() {
        return occurrence.done();
    }

    /**
     * Whether it was done, in time or late.
     *
     * @return false if that is not on record
     */
    public boolean isDone() {
        return state == State.DONE || state == State.DONE_LATE;
    }

    /**
     * Whether it is a forecast. It falls due on its day only if each earlier duty is done on its own due day. If one is
     * done earlier, the next one falls due earlier. If the end of a month or 29 February cuts a term short,
     * {@code check} may then name a day up to three days earlier (reading R5).
     *
     * @return true for a duty that follows the one owed now
     */
    public boolean isForecast() {
        return occurrence.turn() > 0;
    }

    /**
     * Whether it has to be in order when the partnership starts, and waits for that (reading R29).
     *
     * @return false from the first day in operation
     */
    public boolean waitsForTheStart() {
        return finding.reason() == Reason.NOT_IN_OPERATION;
    }

    /**
     * The waiver in force for an overdue duty. It changes no state.
     *
     * @return the path of the waiver; empty if there is none
     */
    public Optional<FactPath> waiver() {
        return state == State.OVERDUE ? finding.waiver() : Optional.empty();
    }

    /**
     * Why it is owed, and which facts are missing.
     *
     * @return the evidence. For the state {@link State#CANNOT_TELL}, it also has missing facts and open points. In
     *     other states, only entries that may show that it was done have missing facts
     */
    public Explanation explanation() {
        return occurrence.explanation();
    }

    @Override
    public String toString() {
        return id + " " + state + due().map(day -> " " + day).orElse("");
    }
}
