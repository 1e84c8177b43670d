package org.openplp.rules.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;

/** Judges a norm. A judge is one of a few shapes over conditions. Every judge is a record, like the conditions. */
public sealed interface Judge extends Part
        permits JudgedByPeople,
                EntryJudges.Around,
                Judges.Before,
                EntryJudges.Each,
                Judges.Holds,
                Judges.MetIf,
                Judges.Owed,
                Judges.Worst,
                Terms.Recurs,
                Terms.Regularly,
                SinceTheLast {
    /**
     * Judges.
     *
     * @param scope a scope in which there is all that the judge {@link #needs}
     * @return the outcome
     */
    Outcome judge(Scope scope);

    /**
     * Where the record shows a breach, or could if it were complete. Of a duty without a date, what is missing can show at most that it is still open.
     *
     * @param scope the scope in which it is judged
     * @return a breach for each entry of which something is asked by itself, and one for all that is asked once; empty if nothing is breached, or can be
     */
    default Stream<Breach> breaches(Scope scope) {
        Outcome outcome = judge(scope);
        return outcome == Outcome.BREACHED || outcome == Outcome.UNDETERMINED
                ? Stream.of(new Breach(scope.path(), outcome == Outcome.BREACHED))
                : Stream.empty();
    }

    /**
     * Whether any record at all could show a breach.
     *
     * @return false for duties without a date
     */
    default boolean canBeBreached() {
        return true;
    }

    /**
     * Tells what decided.
     *
     * @param scope the scope in which it was judged
     * @param outcome the outcome that was found; undetermined of what is breached asks only for what is missing where it may be breached once more
     * @param explainer collects the explanation
     */
    void explain(Scope scope, Outcome outcome, Explainer explainer);

    /**
     * The times at which what the norm asks was, is and will be owed.
     *
     * @param scope the scope in which it is judged
     * @param until the last day of forecasts
     * @return what was done in the order of the days, what is owed, and what follows; empty where nothing is asked that is done once or again, and is still
     *     to be done
     */
    List<Occurrence> occurrences(Scope scope, LocalDate until);

    /**
     * A condition that holds, or does not.
     *
     * @param when when the norm asks something
     * @param condition what it asks
     * @return a judge that never finds a breach while it is unknown whether the norm asks something
     */
    static Judge holds(Condition when, Condition condition) {
        requireNonNull(when, "when");
        requireNonNull(condition, "condition");
        return new Judges.Holds(when, condition, Condition.always().not());
    }

    /**
     * A duty for which the texts set no date: met or pending, never breached (reading R2).
     *
     * @param when the event that opens the duty
     * @param done what shows that it was done
     * @return the judge
     */
    static Judge owed(Condition when, Condition done) {
        requireNonNull(when, "when");
        requireNonNull(done, "done");
        return new Judges.Owed(when, done, Optional.empty(), Optional.empty());
    }

    /**
     * A duty for which the texts set no date, and of which the event has a day.
     *
     * @param event the day of the event, by which nothing is judged
     * @param when the event that opens the duty
     * @param done what shows that it was done
     * @return the judge
     */
    static Judge owedSince(Fact<?, LocalDate> event, Condition when, Condition done) {
        requireNonNull(event, "event");
        requireNonNull(when, "when");
        requireNonNull(done, "done");
        return new Judges.Owed(when, done, Optional.of(event), Optional.empty());
    }

    /**
     * A duty for which the texts set no date, but a zone may agree on a term.
     *
     * @param when the event that opens the duty
     * @param done what shows that it was done
     * @param event the day of the event
     * @param setting the term that may be agreed
     * @return a judge that finds a breach only where a term is agreed and over
     */
    static Judge owedWithin(Condition when, Condition done, Fact<?, LocalDate> event, Setting setting) {
        requireNonNull(when, "when");
        requireNonNull(done, "done");
        requireNonNull(event, "event");
        requireNonNull(setting, "setting");
        return new Judges.Owed(when, done, Optional.of(event), Optional.of(new Terms.Limit(event, setting)));
    }

    /**
     * Something that has to be there before a start.
     *
     * @param start the day of the start
     * @param done what has to be there
     * @param inTime that it was there by the start
     * @return a judge that finds what is there pending as long as the start is not on record
     */
    static Judge before(Fact<?, LocalDate> start, Condition done, Condition inTime) {
        requireNonNull(start, "start");
        requireNonNull(done, "done");
        requireNonNull(inTime, "inTime");
        return new Judges.Before(start, done, inTime);
    }

    /**
     * A norm over the entries of a list, with one outcome: the worst (reading R24).
     *
     * @param log the list
     * @param judge judges an entry
     * @return the judge
     */
    static Judge each(LogFact<?, ?> log, Judge judge) {
        requireNonNull(log, "log");
        requireNonNull(judge, "judge");
        return new EntryJudges.Each(log, judge);
    }

    /**
     * A norm on each subject over the entries of a list of the dossier, with one outcome for the subject: the worst. That the list is not complete is
     * reported once for all subjects, and not for each of them (reading R27).
     *
     * @param log the list
     * @param owners of which subjects the entries concern the norm
     * @param judge judges an entry
     * @return the judge
     */
    static Judge eachAround(LogFact<Dossier, ?> log, Condition owners, Judge judge) {
        requireNonNull(log, "log");
        requireNonNull(owners, "owners");
        requireNonNull(judge, "judge");
        return new EntryJudges.Around(log, owners, judge);
    }

    /**
     * A norm that one condition settles, else another judge.
     *
     * @param settled the condition under which the norm is met in any case
     * @param otherwise judges where the condition does not show it
     * @return the judge
     */
    static Judge metIf(Condition settled, Judge otherwise) {
        requireNonNull(settled, "settled");
        requireNonNull(otherwise, "otherwise");
        return new Judges.MetIf(settled, otherwise);
    }

    /**
     * Several duties of one norm, with one outcome: the worst.
     *
     * @param judges the judges
     * @return the judge
     * @throws IllegalArgumentException if there is none
     */
    static Judge worst(Judge... judges) {
        requireNonNull(judges, "judges");
        return Judges.Worst.of(List.of(judges));
    }
}
