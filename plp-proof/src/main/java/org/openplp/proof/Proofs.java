package org.openplp.proof;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.proof.Proved.Question;
import org.openplp.proof.formula.Choice;
import org.openplp.proof.formula.Circuit;
import org.openplp.proof.formula.SymbolicOutcome;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.outcome.Outcome;

/**
 * Answers questions about every dossier that a rule book may meet, within the bounds that {@code docs/proofs.md} lists. Not
 * safe for use by several threads.
 */
public final class Proofs {
    private static final Set<Outcome> APPLIES = EnumSet.of(Outcome.MET, Outcome.BREACHED, Outcome.PENDING);

    private final RuleBook book;
    private final Model model;
    private final Search search;
    private final Predicate<Norm> asked;
    private final List<Witness> seen = new ArrayList<>();

    private Proofs(RuleBook book, LocalDate day, Predicate<Norm> asked) {
        this.book = book;
        this.model = Model.of(book, day);
        this.search = new Search(model.sketch());
        this.asked = asked;
    }

    /**
     * Proofs about all norms of a book.
     *
     * @param book the book
     * @param day the assessed day
     * @return the proofs
     */
    public static Proofs of(RuleBook book, LocalDate day) {
        return about(book, day, norm -> true);
    }

    /**
     * Proofs about some norms of a book, each also together with the others.
     *
     * @param book the book
     * @param day the assessed day
     * @param asked the norms that every answer is to concern, such as the local ones
     * @return the proofs
     */
    public static Proofs about(RuleBook book, LocalDate day, Predicate<Norm> asked) {
        requireNonNull(book, "book");
        requireNonNull(day, "day");
        requireNonNull(asked, "asked");
        return new Proofs(book, day, asked);
    }

    /**
     * The norms that have no translation, so that nothing is proved of them. Norms that people judge are not listed.
     *
     * @return their ids, each with the reason
     */
    public Map<String, String> untranslated() {
        return Map.copyOf(model.untranslated());
    }

    /**
     * The norms of which something is proved.
     *
     * @return the norms in the order of the book
     */
    public List<Norm> translated() {
        return model.outcomes().keySet().stream().filter(asked).toList();
    }

    /**
     * The norms that can never have an outcome that their shape expects: met, not applicable, and pending if they are
     * owed without a date or else breached.
     *
     * @return the norms, each with the outcomes that it never has
     */
    public List<Proved> outcomes() {
        return never().stream()
                .map(one -> new Proved(
                        Question.OUTCOMES,
                        ids(one.norm()),
                        "never " + one.outcomes().stream().map(Outcome::name).collect(Collectors.joining(", ")),
                        List.of()))
                .toList();
    }

    /** A norm and the outcomes that it never has. */
    record Never(Norm norm, Set<Outcome> outcomes) {}

    List<Never> never() {
        return ofEach((norm, alone) -> {
            SymbolicOutcome verdict = alone.outcome(norm);
            Set<Outcome> never = expected(norm);
            Search single = new Search(alone.sketch());
            never.removeIf(outcome -> single.find(List.of(verdict.is(outcome, alone.circuit())))
                    .map(one -> Witness.of(alone, one))
                    .isPresent());
            return never.isEmpty() ? List.of() : List.of(new Never(norm, never));
        });
    }

    /** Asks a question about each norm alone, over the few facts that it depends on. */
    private <T> List<T> ofEach(BiFunction<Norm, Model, List<T>> question) {
        List<T> found = new ArrayList<>();
        for (Norm norm : model.outcomes().keySet()) {
            if (asked.test(norm)) {
                found.addAll(question.apply(
                        norm, Model.of(book, Set.of(norm), model.sketch().domains())));
            }
        }
        return found;
    }

    private static Set<Outcome> expected(Norm norm) {
        return EnumSet.of(
                Outcome.MET, norm.shape() == Shape.OWED ? Outcome.PENDING : Outcome.BREACHED, Outcome.NOT_APPLICABLE);
    }

    private boolean occurs(Norm norm, SymbolicOutcome verdict, Outcome outcome) {
        return seen.stream().anyMatch(witness -> witness.of(norm) == outcome)
                || find(verdict.is(outcome, circuit())).isPresent();
    }

    private Circuit circuit() {
        return model.circuit();
    }

    private static List<String> ids(Norm... norms) {
        List<String> ids = new ArrayList<>();
        for (Norm norm : norms) {
            ids.add(norm.id().value());
        }
        return ids;
    }

    private Optional<IntPredicate> find(int... literals) {
        Optional<IntPredicate> found = search.find(literals(literals));
        found.ifPresent(one -> seen.add(Witness.of(model, one)));
        return found;
    }

    private static List<Integer> literals(int... literals) {
        return IntStream.of(literals).boxed().toList();
    }

    private Dossier example(int... literals) {
        return Witness.of(model, search.smallest(literals(literals), List.of()).orElseThrow())
                .dossier();
    }

    /**
     * The pairs of norms of which each can be met, and that apply together, to the dossier or to one entry, but are never
     * both met.
     *
     * @return the pairs, each with a dossier in which both apply
     */
    public List<Proved> conflicts() {
        List<Norm> norms = List.copyOf(model.outcomes().keySet());
        List<Proved> found = new ArrayList<>();
        for (int i = 0; i < norms.size(); i++) {
            for (Norm other : norms.subList(i + 1, norms.size())) {
                if (asked.test(norms.get(i)) || asked.test(other)) {
                    conflict(norms.get(i), other).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Proved> conflict(Norm one, Norm other) {
        Model pair = Model.of(book, Set.of(one, other), model.sketch().domains());
        Search search = new Search(pair.sketch());
        boolean together = pair.ofTheFirst().size() == 2 && pair.about(one).equals(pair.about(other));
        return Stream.of(pair.outcomes(), together ? pair.ofTheFirst() : pair.outcomes())
                .map(verdicts -> List.copyOf(verdicts.values()))
                .flatMap(verdicts -> conflict(pair.circuit(), search, verdicts.get(0), verdicts.get(1)).stream())
                .findFirst()
                .map(both -> new Proved(
                        Question.CONFLICT,
                        ids(one, other),
                        "never both met where both apply",
                        List.of(Witness.of(pair, both).dossier())));
    }

    /** The smallest dossier to which both apply, if each can be met, but not both. */
    private static Optional<IntPredicate> conflict(
            Circuit circuit, Search search, SymbolicOutcome first, SymbolicOutcome second) {
        int firstMet = first.is(Outcome.MET, circuit);
        int secondMet = second.is(Outcome.MET, circuit);
        return search.find(List.of(circuit.and(firstMet, secondMet))).isEmpty()
                        && search.find(List.of(firstMet)).isPresent()
                        && search.find(List.of(secondMet)).isPresent()
                ? search.smallest(List.of(circuit.and(any(first, circuit), any(second, circuit))), List.of())
                : Optional.empty();
    }

    private static int any(SymbolicOutcome verdict, Circuit circuit) {
        int any = Circuit.FALSE;
        for (Outcome outcome : APPLIES) {
            any = circuit.or(any, verdict.is(outcome, circuit));
        }
        return any;
    }

    /**
     * The norms whose breach is always a breach of another norm as well.
     *
     * @return the pairs, the cause first, each with a dossier
     */
    public List<Proved> consequences() {
        return consequencesOf(norm -> true);
    }

    List<Proved> consequencesOf(Predicate<Norm> causes) {
        List<Proved> found = new ArrayList<>();
        model.outcomes().forEach((cause, verdict) -> {
            if (!causes.test(cause) || !occurs(cause, verdict, Outcome.BREACHED)) {
                return;
            }
            model.outcomes().forEach((other, theirs) -> {
                boolean refuted = seen.stream()
                        .anyMatch(one -> one.of(cause) == Outcome.BREACHED && one.of(other) != Outcome.BREACHED);
                if (!refuted
                        && !cause.equals(other)
                        && (asked.test(cause) || asked.test(other))
                        && find(verdict.breached(), -theirs.breached()).isEmpty()) {
                    found.add(new Proved(
                            Question.CONSEQUENCE,
                            ids(cause, other),
                            "a breach of the first is one of the second",
                            List.of(example(verdict.breached()))));
                }
            });
        });
        return found;
    }

    /**
     * The pairs of norms about subjects of one kind, where nothing that can be done meets the first, which is open, without
     * a breach of the second, which is kept. This is tried in the smallest such dossier of each pair that is complete and
     * in operation, and not proved of all.
     *
     * @return the pairs, each with the dossier
     */
    public List<Proved> forbiddenDuties() {
        List<Proved> found = new ArrayList<>();
        for (Norm owed : model.outcomes().keySet()) {
            for (Norm other : model.outcomes().keySet()) {
                if ((owed.shape() == Shape.OWED || owed.shape() == Shape.RECURS)
                        && !owed.equals(other)
                        && model.about(owed).equals(model.about(other))
                        && (asked.test(owed) || asked.test(other))) {
                    forbiddenDuty(owed, other).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Proved> forbiddenDuty(Norm owed, Norm other) {
        Set<Norm> both = Set.of(owed, other);
        Domains domains = model.sketch().domains();
        Model pair = Model.of(book, both, domains);
        Circuit circuit = pair.circuit();
        int open = pair.outcome(owed).is(owed.shape() == Shape.OWED ? Outcome.PENDING : Outcome.BREACHED, circuit);
        SymbolicOutcome before = pair.outcome(other);
        int kept = circuit.or(before.is(Outcome.MET, circuit), before.is(Outcome.PENDING, circuit));
        int complete = pair.sketch().complete(circuit.below(open, before.undetermined(), before.breached()));
        return new Search(pair.sketch())
                .smallest(List.of(open, kept, complete, pair.isInOperation()), List.of())
                .map(one -> Witness.of(pair, one))
                .filter(witness -> {
                    Model after = Model.of(book, both::contains, domains, witness.snapshot(), Openings.ofAnyAct());
                    Search search = new Search(after.sketch());
                    int met = after.outcome(owed).is(Outcome.MET, after.circuit());
                    return search.find(List.of(met)).isPresent()
                            && search.find(List.of(met, -after.outcome(other).breached()))
                                    .isEmpty();
                })
                .map(witness -> new Proved(
                        Question.FORBIDDEN_DUTY,
                        ids(owed, other),
                        "the first is met only with a breach of the second",
                        List.of(witness.dossier())));
    }

    /**
     * The norms that may stay undetermined although every fact is on record and every list complete.
     *
     * @return the norms, each with a dossier
     */
    public List<Proved> undecidedByCompleteDossiers() {
        return ofEach((norm, alone) -> {
            SymbolicOutcome verdict = alone.outcome(norm);
            BitSet facts = alone.circuit().below(verdict.undetermined(), verdict.breached());
            List<Integer> asked = List.of(
                    verdict.is(Outcome.UNDETERMINED, alone.circuit()),
                    alone.sketch().complete(facts));
            return new Search(alone.sketch())
                            .smallest(asked, List.of())
                            .map(one -> new Proved(
                                    Question.COMPLETE,
                                    ids(norm),
                                    "undetermined in a complete dossier",
                                    List.of(Witness.of(alone, one).dossier())))
                            .stream()
                            .toList();
        });
    }

    /**
     * The norms whose outcome a further fact turns from met or not applicable into breached, or from decided into
     * undetermined.
     *
     * @return the norms, each with the dossier before and after
     */
    public List<Proved> turnedByAFurtherFact() {
        return ofEach((norm, before) -> {
            Model after = before.beside();
            Search search = new Search(before.sketch(), after.sketch());
            for (Choice choice : before.sketch().choices()) {
                search.demand(before.sketch().mayBecome(choice, after.sketch().choice(choice.path())));
            }
            SymbolicOutcome first = before.outcome(norm);
            SymbolicOutcome then = after.outcome(norm);
            Circuit circuit = before.circuit();
            Map<Question, List<Integer>> asked = new LinkedHashMap<>();
            asked.put(Question.MET_TO_BREACHED, List.of(first.is(Outcome.MET, circuit), then.breached()));
            asked.put(Question.INAPPLICABLE_TO_BREACHED, List.of(-first.met(), then.breached()));
            asked.put(
                    Question.DECIDED_TO_UNDETERMINED,
                    List.of(circuit.or(-first.pending(), first.breached()), then.is(Outcome.UNDETERMINED, circuit)));
            List<Proved> found = new ArrayList<>();
            asked.forEach((question, formulas) ->
                    turned(question, norm, formulas, before, after, search).ifPresent(found::add));
            return found;
        });
    }

    private static Optional<Proved> turned(
            Question question, Norm norm, List<Integer> asked, Model before, Model after, Search search) {
        Map<String, Integer> same = new LinkedHashMap<>();
        for (Choice choice : before.sketch().choices()) {
            same.put(choice.path(), choice.equalTo(after.sketch().choice(choice.path()), before.circuit()));
        }
        return search.smallest(asked, same.values()).map(found -> {
            Witness first = Witness.of(before, found);
            Witness second = Witness.of(after, found);
            List<String> changed = new ArrayList<>();
            same.forEach((path, equal) -> {
                if (!found.test(equal)) {
                    changed.add(path);
                }
            });
            return new Proved(
                    question,
                    ids(norm),
                    first.of(norm) + " becomes " + second.of(norm) + " by " + String.join(", ", changed),
                    List.of(first.dossier(), second.dossier()));
        });
    }

    /**
     * The norms for which another book finds another outcome in some dossier.
     *
     * @param before a book
     * @param after another one, such as that of the next release
     * @param day the assessed day
     * @return the norms that both have and no people settle, each with the smallest dossier that shows it
     */
    public static List<Proved> differences(RuleBook before, RuleBook after, LocalDate day) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(day, "day");
        Domains domains = Model.domains(day, before, after);
        List<Proved> found = new ArrayList<>();
        Model.automated(before, day)
                .keySet()
                .forEach(norm -> after.norm(norm.id().value()).ifPresent(changed -> {
                    Model model = Model.of(before, Set.of(norm), domains);
                    Model theirs = model.with(after, changed);
                    if (theirs.outcomes().containsKey(changed)) {
                        SymbolicOutcome first = model.outcome(norm);
                        SymbolicOutcome then = theirs.outcome(changed);
                        new Search(model.sketch())
                                .smallest(List.of(-first.equalTo(then, model.circuit())), List.of())
                                .ifPresent(one -> found.add(new Proved(
                                        Question.DIFFERENCE,
                                        ids(norm),
                                        Witness.of(model, one).of(norm) + " becomes "
                                                + Witness.of(theirs, one).of(changed),
                                        List.of(Witness.of(model, one).dossier()))));
                    }
                }));
        return found;
    }
}
