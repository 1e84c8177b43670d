package org.openplp.rules.rule;

import java.util.List;
import java.util.stream.Stream;
import org.openplp.core.fact.Answer;

/** Combinations of several conditions into one. */
final class Junctions {
    /** The condition that always holds. */
    static final Condition ALWAYS = new Always();

    private static final int FEW = 100;

    private Junctions() {}

    /** A condition that always holds. */
    record Always() implements Condition {
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

    /**
     * All of them hold. It has four components instead of a list: the virtual machine sees through the components of a
     * record, but not through a loop.
     */
    record And(Condition first, Condition second, Condition third, Condition fourth) implements Condition {
        /** Combines any number of conditions. */
        static Condition of(List<Condition> parts) {
            return fours(parts, Condition.always(), And::new);
        }

        @Override
        public Answer test(Scope scope) {
            return and(and(and(first.test(scope), second, scope), third, scope), fourth, scope);
        }

        private static Answer and(Answer before, Condition next, Scope scope) {
            return before == Answer.NO ? Answer.NO : before.and(next.test(scope));
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            explainParts(parts(), Answer.NO, scope, answer, explainer);
        }

        @Override
        public Stream<Condition> parts() {
            return Stream.of(first, second, third, fourth);
        }
    }

    /** One of them holds. */
    record Or(Condition first, Condition second, Condition third, Condition fourth) implements Condition {
        /** Combines any number of conditions. */
        static Condition of(List<Condition> parts) {
            return fours(parts, Condition.always().not(), Or::new);
        }

        @Override
        public Answer test(Scope scope) {
            return or(or(or(first.test(scope), second, scope), third, scope), fourth, scope);
        }

        private static Answer or(Answer before, Condition next, Scope scope) {
            return before == Answer.YES ? Answer.YES : before.or(next.test(scope));
        }

        @Override
        public void explain(Scope scope, Answer answer, Explainer explainer) {
            explainParts(parts(), Answer.YES, scope, answer, explainer);
        }

        @Override
        public Stream<Condition> parts() {
            return Stream.of(first, second, third, fourth);
        }
    }

    /** One of two conditions, depending on what is shown on record. The choice itself is no evidence; the evidence of the chosen condition is. */
    record Choice(Condition shown, Condition then, Condition otherwise) implements Condition {
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

    /** Makes one condition of four. */
    private interface OfFour {
        Condition of(Condition first, Condition second, Condition third, Condition fourth);
    }

    private static Condition fours(List<Condition> parts, Condition nothing, OfFour four) {
        int size = parts.size();
        if (size <= 1) {
            return size == 0 ? nothing : parts.get(0);
        }
        if (size > FEW) {
            // nested one inside the other, so many would exhaust the stack
            Condition half = fours(parts.subList(0, size / 2), nothing, four);
            return four.of(half, fours(parts.subList(size / 2, size), nothing, four), nothing, nothing);
        }
        Condition last = fours(parts.subList(Math.min(3, size), size), nothing, four);
        return four.of(parts.get(0), parts.get(1), size == 2 ? nothing : parts.get(2), last);
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
