package org.openplp.rules.rule.node;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openplp.core.fact.Answer;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Happening;

/**
 * One of several events was followed by a step, on its day or later (reading R2). Each list is traversed once, and not
 * for each entry of the other.
 */
public record Followed(Happening<?> event, Happening<?> step) implements Condition {
    @Override
    public Answer test(Scope scope) {
        Answer stepped = isStepped(scope).test(scope);
        if (stepped == Answer.YES || step.hasHappened().test(scope) == Answer.NO) {
            return stepped;
        }
        return stepped == Answer.NO && hadHappened(scope).test(scope) == Answer.NO ? Answer.NO : Answer.UNKNOWN;
    }

    @Override
    public void explain(Scope scope, Answer answer, Explainer explainer) {
        Condition isStepped = isStepped(scope);
        Answer stepped = isStepped.test(scope);
        if (answer != Answer.UNKNOWN || stepped == Answer.UNKNOWN) {
            isStepped.explain(scope, stepped, explainer);
        }
        Condition hadHappened = hadHappened(scope);
        if (answer == Answer.UNKNOWN && hadHappened.test(scope) == Answer.UNKNOWN) {
            hadHappened.explain(scope, Answer.UNKNOWN, explainer);
        }
    }

    /** An event happened by the last step. */
    private Condition hadHappened(Scope scope) {
        LocalDate last = days(step, scope).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        return on(event, day -> !day.isAfter(last));
    }

    /** A step happened since the first event. */
    private Condition isStepped(Scope scope) {
        LocalDate first = days(event, scope).min(LocalDate::compareTo).orElse(LocalDate.MAX);
        return on(step, day -> !day.isBefore(first));
    }

    private static <E> Condition on(Happening<E> happening, Predicate<LocalDate> day) {
        return happening.log().any(happening.counts().and(happening.date().where(day)));
    }

    private static <E> Stream<LocalDate> days(Happening<E> happening, Scope scope) {
        return scope.entries(happening.log())
                .filter(entry -> happening.counts().test(entry) == Answer.YES)
                .flatMap(entry -> entry.read(happening.date()).value().stream());
    }

    @Override
    public Stream<? extends Part> parts() {
        return Stream.of(Inside.of(event), Inside.of(step));
    }
}
