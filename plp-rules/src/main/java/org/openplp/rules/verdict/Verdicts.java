package org.openplp.rules.verdict;

import java.util.List;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.outcome.Subject;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.judge.Evaluators;
import org.openplp.rules.rule.judge.Rules;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.verdict.Results.Found;

/** The results of rules for one subject each, within the frame of the partnership. */
record Verdicts(Frame frame, Subject partnership) {
    static Subject subject(Rule rule, Scope scope) {
        return new Subject(rule.about().kind(), scope.idOf(rule.about()), scope.path());
    }

    Found notApplicable(Reason reason) {
        return new Found(partnership, Outcome.NOT_APPLICABLE, reason, explainer -> Frame.explain(reason, explainer));
    }

    Found concernsNone() {
        return new Found(partnership, Outcome.NOT_APPLICABLE, Reason.CONCERNS_NONE, explainer -> {});
    }

    Found failed() {
        return new Found(partnership, Outcome.FAILED, Reason.RULE_FAILED, explainer -> {});
    }

    Found listNotComplete(Norm norm, List<FactPath> lists) {
        return new Found(
                partnership,
                Outcome.UNDETERMINED,
                Reason.LIST_NOT_COMPLETE,
                new Account.ListNotComplete(lists, norm.shape() == Shape.OWED));
    }

    /** What a rule finds for a subject. */
    static Outcome outcome(Rule rule, Scope scope) {
        return Rules.isOver(rule, scope) ? Outcome.NOT_APPLICABLE : rule.judge().judge(scope);
    }

    /** The result for a subject for which a rule finds an {@link #outcome}. */
    Found judged(Norm norm, Rule rule, Scope scope, Subject subject, Outcome outcome) {
        return outcome == Outcome.NOT_APPLICABLE && Rules.isOver(rule, scope)
                ? new Found(subject, outcome, Reason.PERSON_LEFT, e -> Rules.explainOver(rule, scope, e))
                : settled(norm, rule, scope, subject, outcome);
    }

    Found settled(Norm norm, Rule rule, Scope scope, Subject subject, Outcome outcome) {
        if (frame.isPendingUntilTheStart(norm, rule, outcome)) {
            Account account = new Account.NotInOperation(rule, scope, outcome);
            return outcome == Outcome.PENDING && rule.judge() instanceof Evaluators.Before
                    ? new Found(subject, outcome, Reason.DONE_START_UNKNOWN, e -> account.explain(e))
                    : new Found(subject, Outcome.PENDING, Reason.NOT_IN_OPERATION, account);
        }
        boolean onlyPending = frame.isPendingUntilTheStart(norm, rule, Outcome.BREACHED);
        return new Found(subject, outcome, Reason.RULE, new Account.Judged(rule, scope, outcome, onlyPending));
    }

    static Found other(Rule others, Scope scope, Outcome outcome) {
        Subject subject = subject(others, scope);
        return outcome == Outcome.NOT_APPLICABLE
                ? new Found(subject, outcome, Reason.PERSON_LEFT, e -> Rules.explainOver(others, scope, e))
                : new Found(subject, outcome, Reason.RULE, e -> others.judge().explain(scope, outcome, e));
    }

    static Found stated(Subject subject, Attested.Statement statement) {
        Outcome outcome = statement.met() ? Outcome.MET : Outcome.BREACHED;
        return new Found(subject, outcome, Reason.ATTESTED, statement::explain);
    }
}
