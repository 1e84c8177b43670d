package org.openplp.rules.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.outcome.Breach;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.outcome.Subject;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.judge.Rules;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Scope;

/** The explanation of a finding, computed on demand. */
public interface Account {
    /** Explains what decided the outcome. */
    void explain(Explainer explainer);

    /** Explains what may still be missing, even if something else decided. */
    default void doubts(Explainer explainer) {
        explain(explainer);
    }

    /** Where the norm is breached, or might be. */
    default Stream<Breach> breaches(Subject subject, Outcome outcome) {
        return outcome == Outcome.BREACHED || outcome == Outcome.UNDETERMINED
                ? Stream.of(new Breach(subject.path(), outcome == Outcome.BREACHED))
                : Stream.empty();
    }

    /** Whether the rule judges the form of an act and the steps owed after it. */
    default boolean owesSteps() {
        return false;
    }

    /** When the act that the norm asks for was, is and will be owed, up to a last day; empty if the norm asks for no act. */
    default List<Occurrence> occurrences(LocalDate until) {
        return List.of();
    }

    /** Explains what decided the outcome. */
    default Explanation explanation() {
        Explainer explainer = new Explainer();
        explain(explainer);
        return explainer.explanation();
    }

    /**
     * The explanation of a rule.
     *
     * @param onlyPending whether a breach would only be pending, since the partnership is not in operation
     */
    record Judged(Rule rule, Scope scope, Outcome ofRule, boolean onlyPending) implements Account {
        @Override
        public void explain(Explainer explainer) {
            rule.judge().explain(scope, ofRule, explainer);
        }

        @Override
        public void doubts(Explainer explainer) {
            rule.judge().explain(scope, Outcome.UNDETERMINED, explainer);
        }

        @Override
        public Stream<Breach> breaches(Subject subject, Outcome outcome) {
            return onlyPending ? Stream.empty() : rule.judge().breaches(scope);
        }

        @Override
        public boolean owesSteps() {
            return Rules.isOfAFormAndSteps(rule);
        }

        @Override
        public List<Occurrence> occurrences(LocalDate until) {
            return rule.judge().occurrences(scope, until);
        }
    }

    /** The explanation of a rule whose outcome is pending until the partnership starts (reading R29). */
    record NotInOperation(Rule rule, Scope scope, Outcome ofRule) implements Account {
        @Override
        public void explain(Explainer explainer) {
            rule.judge().explain(scope, ofRule, explainer);
            Frame.explain(Reason.NOT_IN_OPERATION, explainer);
        }

        @Override
        public Stream<Breach> breaches(Subject subject, Outcome outcome) {
            return rule.judge().breaches(scope);
        }

        @Override
        public List<Occurrence> occurrences(LocalDate until) {
            return List.of(Occurrence.undated(explanation()));
        }
    }

    /**
     * The explanation of lists that may hold more than is on record (reading R27).
     *
     * @param lists the paths of the lists
     * @param owed whether the norm asks for something that is pending until it is done
     */
    record ListNotComplete(List<FactPath> lists, boolean owed) implements Account {
        @Override
        public void explain(Explainer explainer) {
            lists.forEach(path -> explainer.missing(path, false));
        }

        @Override
        public Stream<Breach> breaches(Subject subject, Outcome outcome) {
            return owed ? Stream.empty() : lists.stream().map(path -> new Breach(path, false));
        }

        @Override
        public List<Occurrence> occurrences(LocalDate until) {
            return owed ? List.of(Occurrence.cannotTell(explanation())) : List.of();
        }
    }
}
