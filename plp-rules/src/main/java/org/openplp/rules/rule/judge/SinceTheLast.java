package org.openplp.rules.rule.judge;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.core.fact.Answer;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Occurrence.Moment;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.DutyEvent;
import org.openplp.rules.rule.Evaluator;
import org.openplp.rules.rule.TermParameter;
import org.openplp.rules.rule.node.Agreements;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Inside;
import org.openplp.rules.rule.node.Part;
import org.openplp.rules.rule.node.Scope;

/** A duty that recurs a term after the last time. The texts do not say from when the first term runs. */
public record SinceTheLast(Condition when, DutyEvent<?> happening, TermParameter setting, String openPoint)
        implements Evaluator {
    @Override
    public Outcome judge(Scope scope) {
        Answer applies = when.test(scope);
        if (applies == Answer.NO) {
            return Outcome.NOT_APPLICABLE;
        }
        Answer recently = recently(scope.day()).test(scope);
        if (recently == Answer.YES) {
            return Outcome.MET;
        }
        boolean once = happening.hasHappened().test(scope) == Answer.YES;
        boolean late = recently == Answer.NO && once && applies == Answer.YES;
        return late ? Outcome.BREACHED : Outcome.UNDETERMINED;
    }

    private Condition recently(LocalDate day) {
        Period period = setting.ofTheText().orElse(Period.ZERO);
        return happening.log().any(happening.countsIn(Terms.firstDayInTime(period, day), LocalDate.MAX));
    }

    @Override
    public void explain(Scope scope, Outcome outcome, Explainer explainer) {
        Answer applies = when.test(scope);
        if (outcome == Outcome.NOT_APPLICABLE) {
            when.explain(scope, applies, explainer);
            return;
        }
        if (outcome == Outcome.UNDETERMINED) {
            Answer recently = recently(scope.day()).test(scope);
            recently(scope.day()).explain(scope, recently, explainer);
            if (applies == Answer.UNKNOWN) {
                when.explain(scope, applies, explainer);
            }
            if (happening.hasHappened().test(scope) == Answer.NO) {
                explainer.open(openPoint);
            }
            return;
        }
        LocalDate last = Terms.Recurs.explainLast(happening, scope, explainer);
        explainer.due(last.plus(setting.ofTheText().orElse(Period.ZERO)));
    }

    /** Lists the occurrences. For the first one, the texts do not say by when. */
    @Override
    public List<Occurrence> occurrences(Scope scope, LocalDate until) {
        Outcome outcome = judge(scope);
        if (outcome == Outcome.NOT_APPLICABLE) {
            return List.of();
        }
        List<Occurrence> occurrences = new ArrayList<>();
        Period period = setting.ofTheText().orElse(Period.ZERO);
        Optional<Moment> before = Optional.empty();
        List<Moment> doings = Occurrences.doings(List.of(happening), scope, LocalDate.MIN);
        for (Moment doing : doings) {
            LocalDate day = doing.day().orElseThrow();
            Optional<Agreements.Due> due = before.flatMap(Moment::day)
                    .filter(last -> !day.isAfter(last.plus(period))
                            || !Occurrences.mayHaveHappened(List.of(happening), last, day, scope))
                    .map(last -> Agreements.Due.ofTheText(last.plus(period)));
            occurrences.add(Occurrences.done(before, due, doing, occurrences.size() - doings.size()));
            before = Optional.of(doing);
        }
        if (outcome == Outcome.UNDETERMINED) {
            occurrences.add(Occurrence.cannotTell(Occurrences.explained(this, scope, outcome)));
            return occurrences;
        }
        LocalDate last = before.flatMap(Moment::day).orElseThrow();
        boolean late = outcome == Outcome.BREACHED;
        occurrences.add(Occurrences.owed(
                late ? Occurrence.State.OVERDUE : Occurrence.State.OPEN,
                before,
                Optional.of(Agreements.Due.ofTheText(last.plus(period))),
                Occurrences.explained(this, scope, outcome),
                List.of()));
        if (!late) {
            Agreements.Term ofTheText = new Agreements.Term(period, Optional.empty(), Optional.empty(), true);
            occurrences.addAll(Occurrences.forecasts(
                    setting, List.of(ofTheText), term -> Optional.of(last), until, LocalDate.MAX));
        }
        return occurrences;
    }

    @Override
    public Stream<? extends Part> parts() {
        return Stream.of(when, Inside.of(happening));
    }
}
