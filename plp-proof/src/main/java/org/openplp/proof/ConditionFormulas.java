package org.openplp.proof;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.openplp.core.fact.Recorded;
import org.openplp.proof.Sketch.EntryList;
import org.openplp.proof.Sketch.Place;
import org.openplp.proof.formula.Choice;
import org.openplp.proof.formula.Circuit;
import org.openplp.proof.formula.OnRecord;
import org.openplp.proof.formula.Truth;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.judge.Followed;
import org.openplp.rules.rule.node.Conditions;
import org.openplp.rules.rule.node.EveryDay;
import org.openplp.rules.rule.node.Junctions;
import org.openplp.rules.rule.node.OneForEach;
import org.openplp.rules.rule.node.Question;
import org.openplp.rules.rule.node.Versions;
import org.openplp.rules.rule.value.PairTest;
import org.openplp.rules.rule.value.ValueTest;

/**
 * The answers of conditions as formulas over a symbolic dossier. What a condition asks of single values is not
 * translated: the engine's own test is applied to each value that the fact may have.
 */
final class ConditionFormulas {
    private final Sketch sketch;
    private final Circuit circuit;
    private final Map<Class<?>, Translation<Condition>> translations = new HashMap<>();

    /** Translates one kind of condition. */
    private interface Translation<C> {
        Truth of(C condition, Place at);
    }

    ConditionFormulas(Sketch sketch) {
        this.sketch = sketch;
        this.circuit = sketch.circuit();
        on(Conditions.Not.class, (it, at) -> of(it.inner(), at).not());
        on(Conditions.Showing.class, (it, at) -> of(it.inner(), at));
        on(Conditions.Unshown.class, (it, at) -> shown(it.inner(), at).not());
        on(Conditions.Satisfies.class, this::satisfies);
        on(Conditions.Means.class, this::means);
        on(Conditions.Relates.class, this::relates);
        on(Conditions.Over.class, this::over);
        on(Conditions.Any.class, (it, at) -> any(sketch.entries(it.log(), at), it.inner()));
        on(
                Conditions.Every.class,
                (it, at) -> of(it.log().any(it.inner().not()), at).not());
        on(Conditions.Includes.class, this::includes);
        on(Conditions.First.class, this::first);
        on(Conditions.Open.class, this::open);
        on(Junctions.Always.class, (it, at) -> Truth.YES);
        on(Junctions.And.class, (it, at) -> of(it.first(), at).and(of(it.second(), at), circuit));
        on(Junctions.Or.class, (it, at) -> of(it.first(), at).or(of(it.second(), at), circuit));
        on(Junctions.Steps.class, (it, at) -> of(it.both(), at));
        on(
                Junctions.Choice.class,
                (it, at) -> of(it.then(), at).where(of(it.shown(), at).yes(), of(it.otherwise(), at), circuit));
        on(Question.class, (it, at) -> sketch.answer(it, at));
        on(OneForEach.class, this::oneForEach);
        on(EveryDay.class, this::everyDay);
        on(Versions.Latest.class, this::latest);
        on(Versions.FirstWhere.class, this::firstWhere);
        on(Versions.InForceOrLast.class, this::inForceOrLast);
        // made by the judge of the same name for each dossier, and so never part of a tree: see JudgeFormulas
        on(Followed.IsTaken.class, (it, at) -> {
            throw new IllegalArgumentException("a step that was looked up in a dossier");
        });
    }

    private <C extends Condition> void on(Class<C> kind, Translation<C> translation) {
        translations.put(kind, (condition, at) -> translation.of(kind.cast(condition), at));
    }

    /** The kinds of conditions that have a translation. */
    Set<Class<?>> kinds() {
        return translations.keySet();
    }

    Truth of(Condition condition, Place at) {
        return requireNonNull(translations.get(condition.getClass())).of(condition, at);
    }

    private Truth shown(Condition condition, Place at) {
        int yes = of(condition, at).yes();
        return new Truth(yes, -yes);
    }

    /** No is also the answer for a fact that is none. */
    private Truth among(OnRecord reading, Predicate<Object> passes) {
        return new Truth(
                reading.in(one -> one.value().filter(passes).isPresent(), circuit),
                reading.in(
                        one -> one.isNone()
                                || one.value().filter(passes.negate()).isPresent(),
                        circuit));
    }

    private Truth satisfies(Conditions.Satisfies<?> it, Place at) {
        return among(sketch.read(it.fact(), at), passing(it.expected()));
    }

    @SuppressWarnings("unchecked") // a rule tests the values that its fact has
    private static Predicate<Object> passing(ValueTest<?> test) {
        return value -> ((ValueTest<Object>) test).passes(value);
    }

    private Truth means(Conditions.Means<?> it, Place at) {
        OnRecord reading = sketch.read(it.fact(), at);
        Truth answer = among(reading, passing(it.expected()));
        int perhaps =
                reading.in(one -> one.value().filter(it.perhaps()::contains).isPresent(), circuit);
        return new Truth(circuit.and(answer.yes(), -perhaps), circuit.and(answer.no(), -perhaps));
    }

    @SuppressWarnings("unchecked") // as above
    private Truth relates(Conditions.Relates<?, ?> it, Place at) {
        PairTest<Object, Object> test = (PairTest<Object, Object>) it.expected();
        return related(sketch.read(it.first(), at), sketch.read(it.second(), at), test::passes);
    }

    private Truth related(OnRecord first, OnRecord second, BiPredicate<Object, Object> passes) {
        int yes = Circuit.FALSE;
        int no = circuit.or(first.none(circuit), second.none(circuit));
        for (int i = 0; i < second.values().size(); i++) {
            Optional<?> value = second.values().get(i).value();
            if (value.isPresent()) {
                Truth here = among(first, one -> passes.test(one, value.get()));
                int is = second.is(i, circuit);
                yes = circuit.or(yes, circuit.and(is, here.yes()));
                no = circuit.or(no, circuit.and(is, here.no()));
            }
        }
        return new Truth(yes, no);
    }

    private Truth over(Conditions.Over it, Place at) {
        LocalDate day = sketch.domains().day();
        return among(
                sketch.read(it.fact(), at),
                one -> ((LocalDate) one).plus(it.later()).isBefore(day));
    }

    /** Whether an entry fulfils a condition. */
    Truth any(EntryList list, Condition inner) {
        Truth answer = new Truth(Circuit.FALSE, list.complete());
        for (int i = 0; i < list.size(); i++) {
            answer = answer.or(within(list, i, of(inner, list.entries().get(i))), circuit);
        }
        return answer;
    }

    /** An answer about an entry, which is no if there is no such entry. */
    private Truth within(EntryList list, int index, Truth answer) {
        return answer.where(list.present().get(index), Truth.NO, circuit);
    }

    private Truth includes(Conditions.Includes<?> it, Place at) {
        EntryList list = sketch.entries(it.log(), at);
        Truth answer = new Truth(Circuit.FALSE, list.complete());
        for (int i = 0; i < list.size(); i++) {
            OnRecord entry = ((Choice) list.entries().get(i).thing()).reading();
            int expected =
                    entry.in(one -> one.value().filter(it.values()::contains).isPresent(), circuit);
            int perhaps =
                    entry.in(one -> one.value().filter(it.perhaps()::contains).isPresent(), circuit);
            Truth here = new Truth(expected, circuit.and(-expected, -perhaps));
            answer = answer.or(within(list, i, here), circuit);
        }
        return answer;
    }

    private Truth first(Conditions.First it, Place at) {
        int isFirst = at.of(it.log().entries()).isFirst();
        int complete = sketch.entries(it.log(), at).complete();
        return new Truth(circuit.and(isFirst, complete), -isFirst);
    }

    private Truth open(Conditions.Open it, Place at) {
        int yes = of(it.certainly(), at).yes();
        return new Truth(yes, circuit.and(-yes, of(it.possibly(), at).no()));
    }

    private Truth oneForEach(OneForEach<?, ?> it, Place at) {
        EntryList list = sketch.entries(it.log(), at);
        List<OnRecord> values = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            values.add(sketch.read(it.fact(), list.entries().get(i)));
        }
        int allNamed = Circuit.TRUE;
        List<Integer> open = new ArrayList<>();
        List<Set<?>> mayMean = new ArrayList<>();
        for (Map.Entry<?, ? extends Set<?>> asked : it.mayMean().entrySet()) {
            int named = Circuit.FALSE;
            for (int i = 0; i < list.size(); i++) {
                int here = values.get(i).in(one -> one.value().equals(Optional.of(asked.getKey())), circuit);
                named = circuit.or(named, circuit.and(list.present().get(i), here));
            }
            allNamed = circuit.and(allNamed, named);
            open.add(-named);
            mayMean.add(asked.getValue());
        }
        int possible = Circuit.TRUE;
        for (int set = 1; set < 1 << open.size(); set++) {
            int allOpen = Circuit.TRUE;
            List<Set<?>> selected = new ArrayList<>();
            for (int i = 0; i < open.size(); i++) {
                if ((set >> i & 1) == 1) {
                    allOpen = circuit.and(allOpen, open.get(i));
                    selected.add(mayMean.get(i));
                }
            }
            List<Integer> theirs = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                int mayBe = values.get(i)
                        .in(
                                one -> !one.isKnown()
                                        || selected.stream()
                                                .anyMatch(some -> one.value()
                                                        .filter(some::contains)
                                                        .isPresent()),
                                circuit);
                theirs.add(circuit.and(list.present().get(i), mayBe));
            }
            possible = circuit.and(possible, circuit.or(-allOpen, atLeast(selected.size(), theirs)));
        }
        return new Truth(allNamed, circuit.and(-allNamed, list.complete(), -possible));
    }

    private int atLeast(int number, List<Integer> of) {
        if (number == 0 || of.size() < number) {
            return number == 0 ? Circuit.TRUE : Circuit.FALSE;
        }
        List<Integer> others = of.subList(1, of.size());
        return circuit.ifElse(of.get(0), atLeast(number - 1, others), atLeast(number, others));
    }

    /** An entry may hold on a day, and certainly holds. A gap begins on the first day, or on the day after an entry. */
    private Truth everyDay(EveryDay<?> it, Place at) {
        EntryList list = sketch.entries(it.tenure().log(), at);
        OnRecord start = sketch.read(it.start(), at);
        Optional<OnRecord> end = it.end().map(one -> sketch.read(one, at));
        int gap = Circuit.FALSE;
        int possibleGap = Circuit.FALSE;
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate day : dayed(start, list, it)) {
            days.add(day);
            days.add(day.plusDays(1));
        }
        days.removeIf(sketch.domains().day()::isBefore);
        for (LocalDate day : days) {
            int begun = start.in(
                    one -> one.value()
                            .filter(first -> !day.isBefore((LocalDate) first))
                            .isPresent(),
                    circuit);
            int certainlyEnded = end.map(reading -> reading.in(
                            one -> one.value()
                                    .filter(last -> day.isAfter((LocalDate) last))
                                    .isPresent(),
                            circuit))
                    .orElse(Circuit.FALSE);
            int endIsUnknown = end.map(reading -> reading.in(one -> !one.isKnown() && !one.isDatedLater(), circuit))
                    .orElse(Circuit.FALSE);
            int held = Circuit.FALSE;
            int mayBeHeld = Circuit.FALSE;
            for (int i = 0; i < list.size(); i++) {
                Place entry = list.entries().get(i);
                Truth counts = of(it.tenure().counts(), entry);
                OnRecord from = sketch.read(it.tenure().from(), entry);
                OnRecord until = sketch.read(it.tenure().until(), entry);
                int since = from.in(
                        one -> one.value()
                                .filter(first -> !day.isBefore((LocalDate) first))
                                .isPresent(),
                        circuit);
                int onFirst = from.in(one -> one.value().filter(day::equals).isPresent(), circuit);
                int goesOn = until.in(
                        one -> one.isNone()
                                || one.isDatedLater()
                                || one.value()
                                        .filter(last -> !day.isAfter((LocalDate) last))
                                        .isPresent(),
                        circuit);
                int noLastDay = until.in(one -> !one.isKnown() && !one.isDatedLater(), circuit);
                int present = list.present().get(i);
                held = circuit.or(
                        held,
                        circuit.and(
                                present,
                                counts.yes(),
                                circuit.or(circuit.and(since, goesOn), circuit.and(onFirst, noLastDay))));
                int maySince = circuit.or(since, from.in(one -> !one.isKnown() && !one.isDatedLater(), circuit));
                int mayGoOn = circuit.or(goesOn, until.unknown(circuit));
                mayBeHeld = circuit.or(mayBeHeld, circuit.and(present, -counts.no(), maySince, mayGoOn));
            }
            int asked = circuit.and(begun, -certainlyEnded);
            gap = circuit.or(gap, circuit.and(asked, -endIsUnknown, list.complete(), -mayBeHeld));
            possibleGap = circuit.or(possibleGap, circuit.and(asked, -held));
        }
        int began = start.in(one -> one.value().isPresent(), circuit);
        return new Truth(circuit.or(start.none(circuit), circuit.and(began, -possibleGap)), circuit.and(began, gap));
    }

    private Set<LocalDate> dayed(OnRecord start, EntryList list, EveryDay<?> it) {
        Set<LocalDate> days = new TreeSet<>(sketch.domains().days());
        List<OnRecord> all = new ArrayList<>(List.of(start));
        for (Place entry : list.entries()) {
            all.add(sketch.read(it.tenure().from(), entry));
            all.add(sketch.read(it.tenure().until(), entry));
        }
        all.forEach(reading ->
                reading.values().forEach(one -> one.value().ifPresent(day -> days.add((LocalDate) day))));
        return days;
    }

    private Truth latest(Versions.Latest<?> it, Place at) {
        EntryList list = sketch.entries(it.log(), at);
        Truth bounded = Truth.YES;
        List<Truth> dated = new ArrayList<>();
        List<OnRecord> dates = new ArrayList<>();
        OnRecord bound = it.bound() == null ? null : sketch.read(it.bound(), at);
        for (int i = 0; i < list.size(); i++) {
            OnRecord date = sketch.read(it.date(), list.entries().get(i));
            dates.add(date);
            int inTime = bound == null
                    ? date.in(one -> one.value().isPresent(), circuit)
                    : related(date, bound, (day, last) -> !((LocalDate) day).isAfter((LocalDate) last))
                            .yes();
            dated.add(new Truth(
                    circuit.and(list.present().get(i), inTime),
                    circuit.or(-list.present().get(i), circuit.and(-inTime, -date.unknown(circuit)))));
        }
        int someDated = Circuit.FALSE;
        Truth last = Truth.NO;
        for (int i = 0; i < list.size(); i++) {
            int isLast = dated.get(i).yes();
            for (int j = 0; j < list.size(); j++) {
                if (j != i) {
                    boolean mayBeSame = j < i;
                    Truth before = related(
                            dates.get(j),
                            dates.get(i),
                            (other, day) ->
                                    ((LocalDate) other).isBefore((LocalDate) day) || (mayBeSame && other.equals(day)));
                    isLast = circuit.and(isLast, circuit.or(-dated.get(j).yes(), before.yes()));
                }
            }
            someDated = circuit.or(someDated, dated.get(i).yes());
            last = of(it.inner(), list.entries().get(i)).where(isLast, last, circuit);
        }
        // all undated entries have to agree with the last one, or with each other if there is none and no bound
        Agreed agreed = new Agreed(bound == null ? someDated : Circuit.TRUE, last);
        for (int i = 0; i < list.size(); i++) {
            int undated = circuit.and(list.present().get(i), dates.get(i).unknown(circuit));
            agreed = agreed.with(undated, of(it.inner(), list.entries().get(i)));
        }
        Truth answer = agreed.answer(Truth.NO);
        if (bound != null) {
            int on = bound.in(one -> one.value().isPresent(), circuit);
            bounded = new Truth(on, bound.none(circuit));
        }
        Truth found = new Truth(circuit.and(list.complete(), answer.yes()), circuit.and(list.complete(), answer.no()));
        return new Truth(
                circuit.and(bounded.yes(), found.yes()),
                circuit.or(bounded.no(), circuit.and(bounded.yes(), found.no())));
    }

    /** An answer that several entries have to agree on. */
    private final class Agreed {
        private final int some;
        private final Truth answer;
        private final int differ;

        Agreed(int some, Truth answer) {
            this(some, answer, Circuit.FALSE);
        }

        private Agreed(int some, Truth answer, int differ) {
            this.some = some;
            this.answer = answer;
            this.differ = differ;
        }

        Agreed with(int counts, Truth other) {
            int same = circuit.or(
                    circuit.and(answer.yes(), other.yes()),
                    circuit.and(answer.no(), other.no()),
                    circuit.and(answer.unknown(circuit), other.unknown(circuit)));
            return new Agreed(
                    circuit.or(some, counts),
                    other.where(circuit.and(counts, -some), answer, circuit),
                    circuit.or(differ, circuit.and(counts, some, -same)));
        }

        Truth answer(Truth ofNone) {
            Truth one = answer.where(some, ofNone, circuit);
            return new Truth(circuit.and(one.yes(), -differ), circuit.and(one.no(), -differ));
        }
    }

    private Truth firstWhere(Versions.FirstWhere<?> it, Place at) {
        EntryList list = sketch.entries(it.log(), at);
        Truth answer = Truth.NO;
        for (int i = list.size() - 1; i >= 0; i--) {
            Place entry = list.entries().get(i);
            Truth counts = within(list, i, of(it.such(), entry));
            answer = of(it.inner(), entry).where(counts.yes(), answer.or(counts, circuit), circuit);
        }
        return answer.or(new Truth(Circuit.FALSE, list.complete()), circuit);
    }

    private Truth inForceOrLast(Versions.InForceOrLast<?> it, Place at) {
        EntryList list = sketch.entries(it.log(), at);
        Agreed agreed = new Agreed(Circuit.FALSE, Truth.NO);
        int goesOn = Circuit.TRUE;
        Truth last = Truth.NO;
        int noLast = Circuit.TRUE;
        for (int i = list.size() - 1; i >= 0; i--) {
            Place entry = list.entries().get(i);
            Truth counts = within(list, i, of(it.such(), entry));
            Truth inner = of(it.inner(), entry);
            agreed = agreed.with(circuit.and(goesOn, -counts.no()), inner);
            last = inner.where(circuit.and(noLast, list.present().get(i)), last, circuit);
            noLast = circuit.and(noLast, -list.present().get(i));
            goesOn = circuit.and(goesOn, -counts.yes());
        }
        Truth answer = agreed.with(goesOn, last).answer(Truth.NO);
        return new Truth(circuit.and(list.complete(), answer.yes()), circuit.and(list.complete(), answer.no()));
    }

    /** Whether a step was taken on or after the day of an event. */
    Truth isTaken(Followed it, Place event) {
        EntryList steps = sketch.entries(it.step().log(), sketch.root());
        OnRecord day = sketch.read(it.event().date(), event);
        Truth answer = new Truth(Circuit.FALSE, steps.complete());
        for (int i = 0; i < steps.size(); i++) {
            Place step = steps.entries().get(i);
            Truth since = related(
                    sketch.read(it.step().date(), step),
                    day,
                    (one, other) -> !((LocalDate) one).isBefore((LocalDate) other));
            answer = answer.or(within(steps, i, of(it.step().counts(), step).and(since, circuit)), circuit);
        }
        int none = day.none(circuit);
        return new Truth(answer.yes(), circuit.or(none, answer.no()));
    }

    /** When a fact has a value that passes a test. */
    int has(Fact<?, ?> fact, Place at, Predicate<Recorded<?>> test) {
        return sketch.read(fact, at).in(test, circuit);
    }
}
