package org.openplp.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.proof.formula.Choice;
import org.openplp.proof.formula.Circuit;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.minisat.core.Solver;
import org.sat4j.minisat.orders.NegativeLiteralSelectionStrategy;
import org.sat4j.minisat.orders.SubsetVarOrder;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;

/**
 * Looks for dossiers in which formulas hold. What the intake refuses, or would not show on the day, is no answer: the
 * search learns which facts exclude each other, and goes on.
 */
final class Search {
    private static final int SEVERAL = 4;
    private static final int MOST_COMBINATIONS = 20_000;

    private final Circuit circuit;
    private final List<Sketch> sketches;
    private final ISolver solver;
    private final BitSet emitted = new BitSet();
    private final int[] ordered;

    /** A search over symbolic dossiers that share a circuit, such as one and the same with more facts. */
    Search(Sketch... sketches) {
        this.sketches = List.of(sketches);
        this.circuit = sketches[0].circuit();
        this.ordered = new int[sketches.length];
        this.solver = solver(this.sketches);
        solver.setTimeout(600);
        emitted.set(Circuit.TRUE);
        clause(Circuit.TRUE);
    }

    /** A solver that decides facts alone, and leaves out every fact that it can, so that dossiers are small. */
    private static ISolver solver(List<Sketch> sketches) {
        int[] inputs = sketches.stream()
                .flatMap(sketch -> sketch.choices().stream())
                .flatMapToInt(
                        choice -> Arrays.stream(choice.reading().atLeast()).skip(1))
                .toArray();
        SubsetVarOrder order = new SubsetVarOrder(inputs);
        order.setPhaseSelectionStrategy(new NegativeLiteralSelectionStrategy());
        Solver<?> solver = SolverFactory.newMiniLearningHeap();
        solver.setOrder(order);
        return solver;
    }

    /** Demands that a formula holds, from now on. */
    void demand(int literal) {
        emit(literal);
        clause(literal);
    }

    /** A model in which all formulas hold, and whose dossiers the intake accepts; empty if there is none. */
    Optional<IntPredicate> find(List<Integer> assumed) {
        order();
        assumed.forEach(this::emit);
        while (true) {
            Optional<IntPredicate> model = solve(assumed);
            if (model.isEmpty()) {
                return model;
            }
            boolean sound = true;
            for (Sketch sketch : sketches) {
                int[] chosen = chosen(sketch, model.get());
                if (!isSound(sketch, chosen)) {
                    learn(sketch, chosen);
                    sound = false;
                }
            }
            if (sound) {
                return model;
            }
        }
    }

    /**
     * A model with as few facts as possible, of which none can be left out.
     *
     * @param assumed what has to hold
     * @param preferred what is to hold as well, in this order, as far as it can
     */
    Optional<IntPredicate> smallest(List<Integer> assumed, Collection<Integer> preferred) {
        List<Integer> fixed = new ArrayList<>(assumed);
        Optional<IntPredicate> best = asFar(fixed, preferred);
        if (best.isPresent()) {
            for (Sketch sketch : sketches) {
                for (Choice choice : sketch.choices()) {
                    if (choice.size() > 1) {
                        IntPredicate smaller = with(-choice.reading().atLeast()[1], best.get(), fixed);
                        best = Optional.of(withFewerEntries(choice, smaller, fixed));
                    }
                }
            }
        }
        return best;
    }

    /** A model in which preferred formulas hold as well, each if it can; those that do are added to the others. */
    private Optional<IntPredicate> asFar(List<Integer> fixed, Collection<Integer> preferred) {
        Optional<IntPredicate> best = find(fixed);
        for (int one : preferred) {
            best = best.map(found -> with(one, found, fixed));
        }
        return best;
    }

    /**
     * A model in which as few of some variables hold as the steps allow to find.
     *
     * @param assumed what has to hold
     * @param steps the most conflicts of the solver in each question, so that the answer does not depend on a clock
     */
    Optional<IntPredicate> fewest(List<Integer> assumed, List<Integer> variables, int steps) {
        solver.setTimeoutOnConflicts(steps);
        Optional<IntPredicate> best = Optional.empty();
        try {
            best = asFar(
                    new ArrayList<>(assumed),
                    variables.stream().map(one -> -one).toList());
            Optional<IntPredicate> fewer = best;
            while (fewer.isPresent()) {
                best = fewer;
                long count = variables.stream().filter(best.get()::test).count();
                solver.addAtMost(
                        new VecInt(variables.stream().mapToInt(one -> one).toArray()), (int) count - 1);
                fewer = count == 0 ? Optional.empty() : find(assumed);
            }
            return best;
        } catch (ContradictionException | OutOfSteps e) {
            return best;
        }
    }

    /** The solver found no answer within its steps. */
    private static final class OutOfSteps extends RuntimeException {
        @java.io.Serial
        private static final long serialVersionUID = 1L;

        OutOfSteps(TimeoutException cause) {
            super("no answer within the time or the steps", cause);
        }
    }

    /** A model in which a formula holds as well, if there is one. */
    private IntPredicate with(int literal, IntPredicate found, List<Integer> fixed) {
        emit(literal);
        fixed.add(literal);
        if (found.test(literal)) {
            return found;
        }
        Optional<IntPredicate> other = find(fixed);
        if (other.isEmpty()) {
            fixed.remove(fixed.size() - 1);
        }
        return other.orElse(found);
    }

    private IntPredicate withFewerEntries(Choice choice, IntPredicate found, List<Integer> fixed) {
        IntPredicate best = found;
        while (choice.value(best).value().filter(Integer.class::isInstance).isPresent()) {
            int chosen = choice.chosen(best);
            if (chosen + 1 < choice.size()) {
                fixed.add(-choice.reading().atLeast()[chosen + 1]);
            }
            IntPredicate fewer = with(-choice.reading().atLeast()[chosen], best, fixed);
            if (fewer == best) {
                return best;
            }
            best = fewer;
        }
        return best;
    }

    private Optional<IntPredicate> solve(List<Integer> assumed) {
        try {
            solver.newVar(circuit.size());
            if (!solver.isSatisfiable(
                    new VecInt(assumed.stream().mapToInt(one -> one).toArray()))) {
                return Optional.empty();
            }
            BitSet inputs = new BitSet();
            for (int literal : solver.model()) {
                if (literal > 0) {
                    inputs.set(literal);
                }
            }
            boolean[] values = circuit.values(inputs::get);
            return Optional.of(literal -> Math.abs(literal) < values.length && Circuit.is(values, literal));
        } catch (TimeoutException e) {
            throw new OutOfSteps(e);
        }
    }

    /** The values of a choice are in an order. */
    private void order() {
        for (int i = 0; i < ordered.length; i++) {
            List<Choice> choices = sketches.get(i).choices();
            for (Choice choice : choices.subList(ordered[i], choices.size())) {
                int[] atLeast = choice.reading().atLeast();
                for (int j = 2; j < atLeast.length; j++) {
                    clause(-atLeast[j], atLeast[j - 1]);
                }
            }
            ordered[i] = choices.size();
        }
    }

    private void emit(int literal) {
        int[] stack = new int[64];
        int top = 0;
        stack[top++] = Math.abs(literal);
        while (top > 0) {
            int node = stack[--top];
            if (emitted.get(node)) {
                continue;
            }
            emitted.set(node);
            if (!circuit.isInput(node)) {
                int a = circuit.left(node);
                int b = circuit.right(node);
                clause(-node, a);
                clause(-node, b);
                clause(node, -a, -b);
                if (top + 2 > stack.length) {
                    stack = Arrays.copyOf(stack, 2 * stack.length);
                }
                stack[top++] = Math.abs(a);
                stack[top++] = Math.abs(b);
            }
        }
    }

    private void clause(int... literals) {
        try {
            solver.newVar(circuit.size());
            solver.addClause(new VecInt(literals.clone()));
        } catch (ContradictionException e) {
            throw new IllegalStateException("the bounds exclude every dossier", e);
        }
    }

    private static int[] chosen(Sketch sketch, IntPredicate model) {
        return sketch.choices().stream()
                .mapToInt(choice -> choice.chosen(model))
                .toArray();
    }

    private static boolean isSound(Sketch sketch, int[] chosen) {
        BitSet inputs = new BitSet();
        List<Choice> choices = sketch.choices();
        for (int i = 0; i < chosen.length; i++) {
            for (int j = 1; j <= chosen[i]; j++) {
                inputs.set(choices.get(i).reading().atLeast()[j]);
            }
        }
        Dossier dossier = sketch.dossier(literal -> sketch.circuit().holds(literal, inputs::get));
        return DossierSnapshot.of(dossier, sketch.domains().day()) instanceof DossierSnapshot.Attempt.Accepted accepted
                && accepted.snapshot().dossier().equals(dossier);
    }

    /** Learns which values of a few facts exclude each other, where no other fact changes that. */
    private void learn(Sketch sketch, int[] refused) {
        int[] core = refused.clone();
        for (int i = core.length - 1; i >= 0; i--) {
            int value = core[i];
            if (value > 0) {
                core[i] = 0;
                core[i] = isSound(sketch, core) ? value : 0;
            }
        }
        List<Integer> facts = new ArrayList<>();
        List<Choice> choices = sketch.choices();
        long combinations = 1;
        for (int i = 0; i < core.length; i++) {
            if (core[i] > 0
                    || (isThere(choices, core, i)
                            && changes(sketch, core, i, choices.get(i).size()))) {
                facts.add(i);
                combinations *= choices.get(i).size();
            }
        }
        if (combinations > MOST_COMBINATIONS) {
            exclude(choices, facts, core);
        } else {
            excludeAll(sketch, choices, facts, 0, core);
        }
    }

    /** Whether the records and entries around a fact are there, so that it could change anything. */
    private static boolean isThere(List<Choice> choices, int[] chosen, int fact) {
        String path = choices.get(fact).path();
        for (int i = 0; i < chosen.length; i++) {
            String around = choices.get(i).path();
            if (path.length() > around.length() && path.startsWith(around)) {
                char next = path.charAt(around.length());
                int least = next == '[' ? 2 + Character.digit(path.charAt(around.length() + 1), 10) : 1;
                if ((next == '[' || next == '.') && chosen[i] < least) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether another value of a fact that is left out makes a refused dossier acceptable. */
    private static boolean changes(Sketch sketch, int[] refused, int fact, int size) {
        int[] other = refused.clone();
        for (int value = 1; value < Math.min(size, SEVERAL); value++) {
            other[fact] = value;
            if (isSound(sketch, other)) {
                return true;
            }
        }
        return false;
    }

    private void excludeAll(Sketch sketch, List<Choice> choices, List<Integer> facts, int from, int[] chosen) {
        if (from == facts.size()) {
            if (!isSound(sketch, chosen)) {
                exclude(choices, facts, chosen);
            }
            return;
        }
        int[] next = chosen.clone();
        for (int value = 0; value < choices.get(facts.get(from)).size(); value++) {
            next[facts.get(from)] = value;
            excludeAll(sketch, choices, facts, from + 1, next);
        }
    }

    /** What one dossier excludes, every dossier does. */
    private void exclude(List<Choice> choices, List<Integer> facts, int[] chosen) {
        for (Sketch sketch : sketches) {
            List<Integer> literals = new ArrayList<>();
            for (int fact : facts) {
                int[] atLeast =
                        sketch.choice(choices.get(fact).path()).reading().atLeast();
                if (chosen[fact] > 0) {
                    literals.add(-atLeast[chosen[fact]]);
                }
                if (chosen[fact] + 1 < atLeast.length) {
                    literals.add(atLeast[chosen[fact] + 1]);
                }
            }
            clause(literals.stream().mapToInt(one -> one).toArray());
        }
    }
}
