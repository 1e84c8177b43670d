package org.openplp.rules.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Answer;
import org.openplp.rules.rule.judge.Followed;
import org.openplp.rules.rule.node.ConditionNode;
import org.openplp.rules.rule.node.Conditions;
import org.openplp.rules.rule.node.EveryDay;
import org.openplp.rules.rule.node.Junctions;
import org.openplp.rules.rule.node.OneForEach;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.rule.node.Versions;
import org.openplp.rules.rule.value.PairTest;

/**
 * A condition on named facts. Its answer is yes, no or unknown, by Kleene's logic. The nodes that decided give the
 * evidence and the missing facts. Every node is a record, so that the virtual machine can see through the tree.
 */
public sealed interface Condition extends ConditionNode
        permits Asked,
                Conditions.Any,
                Conditions.Every,
                Conditions.First,
                Conditions.Includes,
                Conditions.Means,
                Conditions.Not,
                Conditions.Open,
                Conditions.Over,
                Conditions.Relates,
                Conditions.Satisfies,
                Conditions.Showing,
                Conditions.Unshown,
                EveryDay,
                Followed.IsTaken,
                Junctions.Always,
                Junctions.And,
                Junctions.Choice,
                Junctions.Or,
                Junctions.Steps,
                OneForEach,
                Versions.FirstWhere,
                Versions.InForceOrLast,
                Versions.Latest {
    /**
     * The condition that always holds.
     *
     * @return a condition without facts
     */
    static Condition always() {
        return Junctions.ALWAYS;
    }

    /**
     * The condition that all of these hold.
     *
     * @param conditions the conditions
     * @return the condition; its answer is yes if there are none
     */
    static Condition all(Condition... conditions) {
        return Junctions.And.of(List.of(conditions));
    }

    /**
     * The condition that both steps are done. A step of which nothing is known stays missing where the other is known not
     * to be done.
     *
     * @param first a step
     * @param second another step
     * @return the condition
     */
    static Condition steps(Condition first, Condition second) {
        return new Junctions.Steps(new Junctions.And(first, second));
    }

    /**
     * The condition that one of these holds.
     *
     * @param conditions the conditions
     * @return the condition; its answer is no if there are none
     */
    static Condition either(Condition... conditions) {
        return either(List.of(conditions));
    }

    /**
     * The condition that one of these holds.
     *
     * @param conditions the conditions
     * @return the condition; its answer is no if there are none
     */
    static Condition either(List<Condition> conditions) {
        return Junctions.Or.of(List.copyOf(conditions));
    }

    /**
     * The condition that a day on record has passed.
     *
     * @param lastDay the last day
     * @return yes from the day after it
     */
    static Condition isOver(Fact<?, LocalDate> lastDay) {
        return new Conditions.Over(lastDay);
    }

    /**
     * The condition that a step was taken on the day of an event or later (reading R2).
     *
     * @param step the day of the step
     * @param event the day of the event
     * @return no if either is known to be none
     */
    static Condition since(Fact<?, LocalDate> step, Fact<?, LocalDate> event) {
        return new Conditions.Relates<>(step, event, new PairTest.Days(PairTest.Order.ON_OR_AFTER, Period.ZERO));
    }

    /**
     * The condition that nothing on record shows another condition.
     *
     * @param exception the other condition
     * @return no if it is shown to hold, otherwise yes; never unknown
     */
    static Condition unless(Condition exception) {
        return new Conditions.Unshown(exception);
    }

    /**
     * The condition that something on record shows another condition.
     *
     * @param condition the other condition
     * @return yes if it is shown to hold, otherwise no; never unknown
     */
    static Condition shown(Condition condition) {
        return unless(condition).not();
    }

    /**
     * Chooses between two conditions, depending on whether something on record shows a third.
     *
     * @param shown the third condition
     * @param then the condition to test if it is shown
     * @param otherwise the condition to test if it is not shown
     * @return the answer of the chosen condition
     */
    static Condition choose(Condition shown, Condition then, Condition otherwise) {
        return new Junctions.Choice(shown, then, otherwise);
    }

    /**
     * A condition on which the texts leave a point open.
     *
     * @param point the open point, such as {@code R20}
     * @param certainly holds if the condition does under every meaning of the point
     * @param possibly holds if the condition does under one of its meanings
     * @return yes if it certainly holds, no if it cannot, otherwise unknown
     */
    static Condition open(String point, Condition certainly, Condition possibly) {
        return new Conditions.Open(point, certainly, possibly);
    }

    /**
     * This condition, with additional facts that are evidence for readers of a finding and decide nothing.
     *
     * @param beside the additional facts, each shown if it is on record
     * @return a condition with the same answer
     */
    default Condition showing(Condition... beside) {
        return new Conditions.Showing(this, List.of(beside));
    }

    /**
     * Tests the condition on a dossier as a whole.
     *
     * @param snapshot the dossier on a day
     * @return yes, no or unknown
     * @throws IllegalStateException if it is a condition on the entries of a list
     */
    default Answer test(DossierSnapshot snapshot) {
        return test(Scope.of(snapshot, Concept.DOSSIER));
    }

    /**
     * Both conditions.
     *
     * @param other the other condition
     * @return the conjunction
     */
    default Condition and(Condition other) {
        return all(this, other);
    }

    /**
     * At least one of the conditions.
     *
     * @param other the other condition
     * @return the disjunction
     */
    default Condition or(Condition other) {
        return either(this, other);
    }

    /**
     * The opposite condition.
     *
     * @return the negation
     */
    default Condition not() {
        return this instanceof Conditions.Not negation ? negation.inner() : new Conditions.Not(this);
    }
}
