package org.openplp.rules.rule.judge;

import static org.openplp.rules.rule.Condition.since;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Breach;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.DutyEvent;
import org.openplp.rules.rule.Evaluator;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Inside;
import org.openplp.rules.rule.node.Part;
import org.openplp.rules.rule.node.Scope;

/**
 * A step that is owed after each of several events, on its day or later (reading R2). The steps are traversed once, and
 * not for each event.
 */
public record Followed(DutyEvent<?> event, DutyEvent<?> step) implements Evaluator {
    private Evaluator ofEachEvent(Scope scope) {
        return Evaluator.each(
                event.log(), Evaluator.owedSince(event.date(), event.counts(), IsTaken.of(step, event.date(), scope)));
    }

    @Override
    public Outcome judge(Scope scope) {
        return ofEachEvent(scope).judge(scope);
    }

    @Override
    public Stream<Breach> breaches(Scope scope) {
        return Stream.empty();
    }

    @Override
    public boolean canBeBreached() {
        return false;
    }

    @Override
    public void explain(Scope scope, Outcome outcome, Explainer explainer) {
        ofEachEvent(scope).explain(scope, outcome, explainer);
    }

    @Override
    public List<Occurrence> occurrences(Scope scope, LocalDate until) {
        return ofEachEvent(scope).occurrences(scope, until);
    }

    @Override
    public Stream<? extends Part> parts() {
        return Stream.of(Inside.of(event), Inside.of(step));
    }

    /**
     * The step was taken after one event.
     *
     * @param onDay the first step of each day on record, by its index
     * @param last the last day on which a step may have been taken
     */
    public record IsTaken(
            DutyEvent<?> step, Fact<?, LocalDate> event, TreeMap<LocalDate, Integer> onDay, LocalDate last)
            implements Condition {
        static Condition of(DutyEvent<?> step, Fact<?, LocalDate> event, Scope scope) {
            TreeMap<LocalDate, Integer> onDay = new TreeMap<>();
            LocalDate last = scope.silence(step.log()) == Answer.UNKNOWN ? LocalDate.MAX : LocalDate.MIN;
            Scope entry = scope.walk(step.log());
            for (int i = 0; i < entry.size(); i++) {
                Answer counts = step.counts().test(entry.at(i));
                Recorded<LocalDate> day = entry.read(step.date());
                if (counts != Answer.NO && !day.isNone()) {
                    LocalDate latest = day.value().orElse(LocalDate.MAX);
                    last = latest.isAfter(last) ? latest : last;
                    if (counts == Answer.YES && day.isKnown()) {
                        onDay.putIfAbsent(latest, i);
                    }
                }
            }
            return new IsTaken(step, event, onDay, last);
        }

        @Override
        public Answer test(Scope scope) {
            Recorded<LocalDate> day = scope.read(event);
            if (taken(day).isPresent()) {
                return Answer.YES;
            }
            boolean cameTooLate = day.value().map(last::isBefore).orElse(day.isNone() || last.equals(LocalDate.MIN));
            return cameTooLate ? Answer.NO : Answer.UNKNOWN;
        }

        private Optional<Integer> taken(Recorded<LocalDate> since) {
            return since.value().map(onDay::ceilingEntry).map(Map.Entry::getValue);
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            Condition inTime = step.counts().and(since(step.date(), event));
            taken(scope.read(event))
                    .ifPresentOrElse(
                            index -> inTime.explain(scope.enter(step.log(), index), answer, explainer),
                            () -> step.log().any(inTime).explain(scope, answer, explainer));
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(event, Inside.of(step));
        }
    }
}
