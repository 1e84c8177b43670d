package org.openplp.rules.rule.node;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.openplp.core.fact.Answer;
import org.openplp.rules.rule.Condition;

/** Combinations of several conditions into one. */
public final class Junctions {
    /** The condition that always holds. */
    public static final Condition ALWAYS = new Always();

    /** The condition that never holds. */
    public static final Condition NEVER = new Conditions.Not(ALWAYS);

    private Junctions() {}

    /** A condition that always holds. */
    public record Always() implements Condition {
        @Override
        public Answer test(Scope scope) {
            return Answer.YES;
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {}

        @Override
        public Stream<? extends Part> parts() {
            return Stream.empty();
        }
    }

    /** Both hold. It has no list: the virtual machine sees through the components of a record, but not through a loop. */
    public record And(Condition first, Condition second) implements Condition {
        /** Combines any number of conditions. */
        public static Condition of(List<Condition> parts) {
            return halved(parts, Condition.always(), And::new);
        }

        @Override
        public Answer test(Scope scope) {
            Answer answer = first.test(scope);
            return answer == Answer.NO ? Answer.NO : answer.and(second.test(scope));
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            explainParts(parts(), Answer.NO, scope, answer, explainer);
        }

        @Override
        public Stream<Condition> parts() {
            return Stream.of(first, second);
        }
    }

    /** Both steps are done. Where one is known not to be done and of the other nothing is known, that one stays missing. */
    public record Steps(And both) implements Condition {
        @Override
        public Answer test(Scope scope) {
            return both.test(scope);
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            both.explain(scope, answer, explainer);
            if (answer == Answer.NO) {
                both.parts()
                        .filter(step -> step.test(scope) == Answer.UNKNOWN)
                        .forEach(step -> step.explain(scope, Answer.UNKNOWN, explainer));
            }
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(both);
        }
    }

    /** One of two holds. */
    public record Or(Condition first, Condition second) implements Condition {
        /** Combines any number of conditions. */
        public static Condition of(List<Condition> parts) {
            return halved(parts, NEVER, Or::new);
        }

        @Override
        public Answer test(Scope scope) {
            Answer answer = first.test(scope);
            return answer == Answer.YES ? Answer.YES : answer.or(second.test(scope));
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            explainParts(parts(), Answer.YES, scope, answer, explainer);
        }

        @Override
        public Stream<Condition> parts() {
            return Stream.of(first, second);
        }
    }

    /** One of two conditions, depending on what is shown on record. The choice itself is no evidence; the evidence of the chosen condition is. */
    public record Choice(Condition shown, Condition then, Condition otherwise) implements Condition {
        private Condition chosen(Scope scope) {
            return shown.test(scope) == Answer.YES ? then : otherwise;
        }

        @Override
        public Answer test(Scope scope) {
            return shown.test(scope) == Answer.YES ? then.test(scope) : otherwise.test(scope);
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            chosen(scope).explain(scope, answer, explainer);
        }

        @Override
        public Stream<? extends Part> parts() {
            return Stream.of(shown, then, otherwise);
        }
    }

    /** Combines the halves, and theirs, so that many conditions do not nest deeply. */
    private static Condition halved(List<Condition> parts, Condition nothing, BinaryOperator<Condition> both) {
        int size = parts.size();
        if (size <= 1) {
            return size == 0 ? nothing : parts.get(0);
        }
        Condition half = halved(parts.subList(0, size / 2), nothing, both);
        return both.apply(half, halved(parts.subList(size / 2, size), nothing, both));
    }

    /** Explains the parts. Of several parts that each decide the answer, one is listed. */
    private static void explainParts(
            Stream<Condition> parts, Answer decisive, Scope scope, Answer answer, Explainer explainer) {
        boolean listed = false;
        for (Condition part : parts.toList()) {
            if (part.test(scope) == answer && (answer != decisive || !listed || explainer.many() > 1)) {
                listed = true;
                part.explain(scope, answer, explainer);
            }
        }
    }
}
