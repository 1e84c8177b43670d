package org.openplp.rules.duty;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Reason;
import org.openplp.rules.assessment.Subject;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Addressee;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Occurrence;
import org.openplp.rules.text.Language;

/**
 * Something that a norm asks to be done, at one time.
 *
 * @param id the id of the finding, and behind it which of the times: nothing for what is owed now, {@code +1} and so on for what follows, {@code @} and the day
 *     for a time at which it was done before; in front of that, which entry it is about: {@code /} and its id, or {@code @} and the day of the event. The same dossier gives the same ids
 *     on every day as far as it can: what is owed now keeps its id when it was done and is owed again
 * @param state how it stands
 * @param finding what was found of the norm for the subject
 * @param occurrence the time at which it is owed
 * @param toWhom towards whom, where the statement of the norm names somebody; empty if it names nobody
 */
public record Duty(String id, State state, Finding finding, Occurrence occurrence, List<Addressee> toWhom) {
    /** How a duty stands, what presses most first. */
    public enum State {
        /** Its last day is over. A late act still heals (reading R3). */
        OVERDUE,
        /** It falls due within the days that count as soon, the last of them included. */
        DUE_SOON,
        /** It falls due later. */
        OPEN,
        /** It is owed, or will be when the partnership starts, and the texts set no date. */
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
         * @return false for what was done, and for {@link #CANNOT_TELL}
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
     * The duty in words. What the norm asks, and why, is in those of the {@link #finding()}.
     *
     * @param language the language of all of them
     * @return the words
     */
    public DutyWords in(Language language) {
        return new DutyWords(this, Texts.in(language));
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
     * Whom or what it is about.
     *
     * @return the subject of the finding
     */
    public Subject subject() {
        return finding.subject();
    }

    /**
     * Who owes it.
     *
     * @return the bearers of the norm
     */
    public List<Bearer> who() {
        return norm().bearers();
    }

    /**
     * What opened it.
     *
     * @return empty if that is not known, or still to come
     */
    public Optional<Occurrence.Moment> event() {
        return occurrence.event();
    }

    /**
     * The last day to do it in time.
     *
     * @return empty if the texts set none, or if it is not known; also known where the state is {@link State#CANNOT_TELL}
     */
    public Optional<LocalDate> due() {
        return occurrence.due();
    }

    /**
     * The agreed term that sets the last day, which then is not a day of the texts.
     *
     * @return empty if the texts set the day, or if there is none
     */
    public Optional<Occurrence.AgreedTerm> agreedTerm() {
        return occurrence.agreedTerm();
    }

    /**
     * What shows that it was done.
     *
     * @return empty if nothing does
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
     * Whether it is still to open: it falls due on its day only if each one before is done on the day on which that falls due. Done earlier, the next one falls
     * due earlier. Where the end of a month, or 29 February, cuts a term short, {@code check} then names a day up to three days earlier (reading R5).
     *
     * @return true for what follows on what is owed now
     */
    public boolean isForecast() {
        return occurrence.turn() > 0;
    }

    /**
     * Whether it has to be in order when the partnership starts, and waits for that (reading R29).
     *
     * @return false from the first day of operation on
     */
    public boolean waitsForTheStart() {
        return finding.reason() == Reason.NOT_IN_OPERATION;
    }

    /**
     * The waiver in force that covers that it is overdue. It changes no state.
     *
     * @return the path of the waiver
     */
    public Optional<FactPath> waiver() {
        return state == State.OVERDUE ? finding.waiver() : Optional.empty();
    }

    /**
     * Why it is owed, and which facts are missing.
     *
     * @return the evidence; missing facts and open points where the state is {@link State#CANNOT_TELL}; otherwise missing are facts on entries that may show
     *     that it was done
     */
    public Explanation explanation() {
        return occurrence.explanation();
    }

    @Override
    public String toString() {
        return id + " " + state + due().map(day -> " " + day).orElse("");
    }
}
