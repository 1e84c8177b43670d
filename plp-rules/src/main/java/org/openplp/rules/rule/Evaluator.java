package org.openplp.rules.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.rule.judge.EntryEvaluators;
import org.openplp.rules.rule.judge.EvaluatorNode;
import org.openplp.rules.rule.judge.Evaluators;
import org.openplp.rules.rule.judge.Followed;
import org.openplp.rules.rule.judge.HumanReview;
import org.openplp.rules.rule.judge.SinceTheLast;
import org.openplp.rules.rule.judge.Terms;

/** Judges a norm. Judges have one of a few shapes over conditions. Like the conditions, every judge is a record. */
public sealed interface Evaluator extends EvaluatorNode
        permits HumanReview,
                EntryEvaluators.Around,
                Evaluators.Before,
                EntryEvaluators.Each,
                Followed,
                Evaluators.Holds,
                Evaluators.MetIf,
                Evaluators.Owed,
                Evaluators.Worst,
                Terms.Recurs,
                Terms.Regularly,
                SinceTheLast {
    /**
     * A condition that holds, or does not.
     *
     * @param when the condition under which the norm asks something
     * @param condition what it asks
     * @return a judge that never finds a breach while it is unknown whether the norm asks something
     */
    static Evaluator holds(Condition when, Condition condition) {
        return new Evaluators.Holds(when, condition, Condition.always().not());
    }

    /**
     * A duty for which the texts set no date: met or pending, never breached (reading R2).
     *
     * @param when the event that opens the duty
     * @param done the condition that shows that it was done
     * @return the judge
     */
    static Evaluator owed(Condition when, Condition done) {
        return new Evaluators.Owed(when, done, Optional.empty(), Optional.empty());
    }

    /**
     * A duty for which the texts set no date, and whose event has a day.
     *
     * @param event the day of the event, which decides nothing
     * @param when the event that opens the duty
     * @param done the condition that shows that it was done
     * @return the judge
     */
    static Evaluator owedSince(Fact<?, LocalDate> event, Condition when, Condition done) {
        return new Evaluators.Owed(when, done, Optional.of(event), Optional.empty());
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
    static Evaluator owedWithin(Condition when, Condition done, Fact<?, LocalDate> event, TermParameter setting) {
        return new Evaluators.Owed(when, done, Optional.of(event), Optional.of(new Terms.Limit(event, setting)));
    }

    /**
     * Something that is required before a start.
     *
     * @param start the day of the start
     * @param done the condition that it is in place
     * @param inTime the condition that it was in place by the start
     * @return a judge whose outcome is pending as long as the start is not on record
     */
    static Evaluator before(Fact<?, LocalDate> start, Condition done, Condition inTime) {
        return new Evaluators.Before(start, done, inTime);
    }

    /**
     * Judges the entries of a list, with one outcome: the worst (reading R24).
     *
     * @param log the list
     * @param judge judges an entry
     * @return the judge
     */
    static Evaluator each(EntriesFact<?, ?> log, Evaluator judge) {
        return new EntryEvaluators.Each(log, judge);
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
    static Evaluator eachAround(EntriesFact<Dossier, ?> log, Condition owners, Evaluator judge) {
        return new EntryEvaluators.Around(log, owners, judge);
    }

    /**
     * Lets one condition settle a norm, and otherwise another judge.
     *
     * @param settled the condition under which the norm is met in any case
     * @param otherwise judges if the condition does not show it
     * @return the judge
     */
    static Evaluator metIf(Condition settled, Evaluator otherwise) {
        return new Evaluators.MetIf(settled, otherwise);
    }

    /**
     * Several duties of one norm, with one outcome: the worst.
     *
     * @param judges the judges
     * @return the judge
     * @throws IllegalArgumentException if there is none
     */
    static Evaluator worst(Evaluator... judges) {
        return Evaluators.Worst.of(List.of(judges));
    }
}
