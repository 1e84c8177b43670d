package org.openplp.rules.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.outcome.Breach;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.judge.EachEntry;
import org.openplp.rules.rule.judge.EntryJudges;
import org.openplp.rules.rule.judge.JudgedByPeople;
import org.openplp.rules.rule.judge.Judges;
import org.openplp.rules.rule.judge.SinceTheLast;
import org.openplp.rules.rule.judge.Terms;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Part;
import org.openplp.rules.rule.node.Scope;

/** Judges a norm. Judges have one of a few shapes over conditions. Like the conditions, every judge is a record. */
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
     * Judges the norm.
     *
     * @param scope a scope that contains everything that the judge {@link #needs}
     * @return the outcome
     */
    Outcome judge(Scope scope);

    /**
     * Where the record shows a breach, or might if it were complete. For a duty without a date, missing facts can at
     * most show that it is still open.
     *
     * @param scope the scope in which it is judged
     * @return a breach for each entry that the norm concerns separately, and one for everything that it asks once;
     *     empty if nothing is breached or might be
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
     * Explains what decided.
     *
     * @param scope the scope in which it was judged
     * @param outcome the outcome that was found; undetermined for a breached norm asks only for what is missing where
     *     it might be breached again
     * @param explainer collects the explanation
     */
    void explain(Scope scope, Outcome outcome, Explainer explainer);

    /**
     * When the act that the norm asks for was, is and will be owed.
     *
     * @param scope the scope in which it is judged
     * @param until the last day of forecasts
     * @return what was done, in the order of the days, what is owed, and what follows. It is empty unless the norm asks
     *     for an act, once or repeatedly, that is still to be done
     */
    List<Occurrence> occurrences(Scope scope, LocalDate until);

    /**
     * Whether there may be occurrences where nothing is open or in doubt: of what was done, or is owed again.
     *
     * @return false if a norm that is met or not applicable has none
     */
    default boolean remembers() {
        return true;
    }

    /**
     * The lists of the dossier by which the judge finds the worst outcome: that of an entry, or one that depends on no
     * entry and on nothing but whether the lists are complete.
     *
     * @return the lists; none if the judge has another shape
     */
    default List<EachEntry> eachEntry() {
        return List.of();
    }

    /**
     * A condition that holds, or does not.
     *
     * @param when the condition under which the norm asks something
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
     * @param done the condition that shows that it was done
     * @return the judge
     */
    static Judge owed(Condition when, Condition done) {
        requireNonNull(when, "when");
        requireNonNull(done, "done");
        return new Judges.Owed(when, done, Optional.empty(), Optional.empty());
    }

    /**
     * A duty for which the texts set no date, and whose event has a day.
     *
     * @param event the day of the event, which decides nothing
     * @param when the event that opens the duty
     * @param done the condition that shows that it was done
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
     * @param done the condition that shows that it was done
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
     * Something that is required before a start.
     *
     * @param start the day of the start
     * @param done the condition that it is in place
     * @param inTime the condition that it was in place by the start
     * @return a judge whose outcome is pending as long as the start is not on record
     */
    static Judge before(Fact<?, LocalDate> start, Condition done, Condition inTime) {
        requireNonNull(start, "start");
        requireNonNull(done, "done");
        requireNonNull(inTime, "inTime");
        return new Judges.Before(start, done, inTime);
    }

    /**
     * Judges the entries of a list, with one outcome: the worst (reading R24).
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
     * Judges each subject by the entries of a list of the dossier, with one outcome for the subject: the worst. If the
     * list is incomplete, this is reported once for all subjects, and not for each of them (reading R27).
     *
     * @param log the list
     * @param owners the condition on subjects whose entries concern the norm
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
     * Lets one condition settle a norm, and otherwise another judge.
     *
     * @param settled the condition under which the norm is met in any case
     * @param otherwise judges if the condition does not show it
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
