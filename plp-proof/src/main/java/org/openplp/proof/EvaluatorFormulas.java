package org.openplp.proof;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openplp.core.fact.Recorded;
import org.openplp.proof.Sketch.EntryList;
import org.openplp.proof.Sketch.Place;
import org.openplp.proof.formula.Circuit;
import org.openplp.proof.formula.OnRecord;
import org.openplp.proof.formula.SymbolicOutcome;
import org.openplp.proof.formula.Truth;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.DutyEvent;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Evaluator;
import org.openplp.rules.rule.TermParameter;
import org.openplp.rules.rule.judge.EntryEvaluators;
import org.openplp.rules.rule.judge.Evaluators;
import org.openplp.rules.rule.judge.Followed;
import org.openplp.rules.rule.judge.HumanReview;
import org.openplp.rules.rule.judge.SinceTheLast;
import org.openplp.rules.rule.judge.Terms;
import org.openplp.rules.rule.node.Agreements;

/** The outcomes of judges as formulas over a symbolic dossier. */
final class EvaluatorFormulas {
    private final Sketch sketch;
    private final Circuit circuit;
    private final ConditionFormulas answers;
    private final Map<Class<?>, Translation<Evaluator>> translations = new HashMap<>();

    /** Translates one kind of judge. */
    private interface Translation<J> {
        SymbolicOutcome of(J judge, Place at);
    }

    EvaluatorFormulas(Sketch sketch, ConditionFormulas answers) {
        this.sketch = sketch;
        this.circuit = sketch.circuit();
        this.answers = answers;
        on(Evaluators.Holds.class, this::holds);
        on(Evaluators.Owed.class, this::owed);
        on(Evaluators.Before.class, this::before);
        on(
                Evaluators.MetIf.class,
                (it, at) ->
                        SymbolicOutcome.MET.where(answers.of(it.settled(), at).yes(), of(it.otherwise(), at), circuit));
        on(Evaluators.Worst.class, (it, at) -> of(it.first(), at).worse(of(it.second(), at), circuit));
        on(EntryEvaluators.Each.class, (it, at) -> each(it.log(), at, true, entry -> of(it.judge(), entry)));
        on(EntryEvaluators.Around.class, (it, at) -> each(it.log(), at, false, entry -> of(it.judge(), entry)));
        on(
                Followed.class,
                (it, at) -> each(
                        it.event().log(),
                        at,
                        true,
                        entry -> implied(
                                answers.of(it.event().counts(), entry),
                                answers.isTaken(it, entry),
                                SymbolicOutcome.PENDING)));
        on(Terms.Recurs.class, this::recurs);
        on(Terms.Regularly.class, this::regularly);
        on(SinceTheLast.class, this::sinceTheLast);
        on(HumanReview.class, (it, at) -> {
            throw new IllegalArgumentException("people settle it");
        });
    }

    private <J extends Evaluator> void on(Class<J> kind, Translation<J> translation) {
        translations.put(kind, (judge, at) -> translation.of(kind.cast(judge), at));
    }

    /** The kinds of judges that have a translation. */
    Set<Class<?>> kinds() {
        return translations.keySet();
    }

    SymbolicOutcome of(Evaluator judge, Place at) {
        return requireNonNull(translations.get(judge.getClass())).of(judge, at);
    }

    /** What is asked is done, or an outcome that depends on the term is found. */
    private SymbolicOutcome implied(Truth when, Truth done, SymbolicOutcome open) {
        SymbolicOutcome unclear = SymbolicOutcome.UNDETERMINED.where(
                circuit.or(done.unknown(circuit), when.unknown(circuit)), open, circuit);
        return SymbolicOutcome.NOT_APPLICABLE.where(
                when.no(), SymbolicOutcome.MET.where(done.yes(), unclear, circuit), circuit);
    }

    private SymbolicOutcome holds(Evaluators.Holds it, Place at) {
        Truth may = answers.of(it.pendingWhile(), at);
        SymbolicOutcome open = SymbolicOutcome.PENDING.where(
                may.yes(), SymbolicOutcome.BREACHED.where(may.no(), SymbolicOutcome.UNDETERMINED, circuit), circuit);
        return implied(answers.of(it.when(), at), answers.of(it.condition(), at), open);
    }

    private SymbolicOutcome owed(Evaluators.Owed it, Place at) {
        SymbolicOutcome open = it.limit()
                .map(limit -> overEachCase(limit.setting(), agreements -> limited(limit, agreements, at)))
                .orElse(SymbolicOutcome.PENDING);
        return implied(answers.of(it.when(), at), answers.of(it.done(), at), open);
    }

    private SymbolicOutcome overEachCase(TermParameter setting, Function<Agreements, SymbolicOutcome> each) {
        SymbolicOutcome all = SymbolicOutcome.NOT_APPLICABLE;
        for (AgreedTerms.Case one : sketch.terms().of(setting)) {
            all = each.apply(one.agreements()).where(one.when(), all, circuit);
        }
        return all;
    }

    /** A duty that is not done, under terms that are given, for each day on which its event may have been. */
    private SymbolicOutcome limited(Terms.Limit limit, Agreements agreements, Place at) {
        OnRecord event = sketch.read(limit.event(), at);
        SymbolicOutcome all = SymbolicOutcome.PENDING;
        for (int i = 0; i < event.values().size(); i++) {
            Recorded<?> on = event.values().get(i);
            all = limited(limit, agreements, on).where(event.is(i, circuit), all, circuit);
        }
        return all;
    }

    private SymbolicOutcome limited(Terms.Limit limit, Agreements agreements, Recorded<?> event) {
        Agreements.InForce held = agreements.today();
        Function<Agreements.Term, Optional<LocalDate>> anchor = term -> event.value()
                .map(LocalDate.class::cast)
                .filter(day -> !day.isBefore(term.since().orElse(LocalDate.MIN)));
        boolean lacksEvent = !held.isEmpty() && !event.isKnown();
        boolean mayBeOver = isOver(Agreements.dueUnder(limit.setting(), held.terms(), anchor));
        boolean isOver = isOver(Agreements.dueUnder(limit.setting(), held.certain(), anchor));
        if (!held.unsettled().isEmpty() || lacksEvent || (mayBeOver && !isOver)) {
            return SymbolicOutcome.UNDETERMINED;
        }
        return isOver(agreements.due(anchor)) ? SymbolicOutcome.BREACHED : SymbolicOutcome.PENDING;
    }

    private boolean isOver(Optional<Agreements.Due> due) {
        return due.filter(last -> sketch.domains().day().isAfter(last.day())).isPresent();
    }

    private SymbolicOutcome before(Evaluators.Before it, Place at) {
        OnRecord start = sketch.read(it.start(), at);
        int started = start.in(one -> one.value().isPresent(), circuit);
        Truth asked = answers.of(it.inTime(), at).where(started, answers.of(it.done(), at), circuit);
        SymbolicOutcome done = SymbolicOutcome.PENDING.where(start.unknown(circuit), SymbolicOutcome.MET, circuit);
        return done.where(
                asked.yes(),
                SymbolicOutcome.BREACHED.where(asked.no(), SymbolicOutcome.UNDETERMINED, circuit),
                circuit);
    }

    /** The worst outcome over the entries of a list. */
    SymbolicOutcome each(
            EntriesFact<?, ?> log, Place at, boolean countsUnseen, Function<Place, SymbolicOutcome> judge) {
        EntryList list = sketch.entries(log, at);
        SymbolicOutcome worst = countsUnseen
                ? SymbolicOutcome.NOT_APPLICABLE.where(list.complete(), SymbolicOutcome.UNDETERMINED, circuit)
                : SymbolicOutcome.NOT_APPLICABLE;
        for (int i = 0; i < list.size(); i++) {
            SymbolicOutcome entry = judge.apply(list.entries().get(i));
            worst = worst.worse(entry.where(list.present().get(i), SymbolicOutcome.NOT_APPLICABLE, circuit), circuit);
        }
        return worst;
    }

    private SymbolicOutcome recurs(Terms.Recurs it, Place at) {
        return overEachCase(it.setting(), agreements -> recurs(it, agreements, at));
    }

    private SymbolicOutcome recurs(Terms.Recurs it, Agreements agreements, Place at) {
        Agreements.InForce held = agreements.today();
        if (held.isEmpty()) {
            return SymbolicOutcome.NOT_APPLICABLE;
        }
        OnRecord start = sketch.read(it.start(), at);
        SymbolicOutcome all = SymbolicOutcome.UNDETERMINED;
        for (int i = 0; i < start.values().size(); i++) {
            Recorded<?> began = start.values().get(i);
            SymbolicOutcome here = began.value()
                    .map(day -> recurs(it, held, (LocalDate) day, at))
                    .orElse(began.isNone() ? SymbolicOutcome.NOT_APPLICABLE : SymbolicOutcome.UNDETERMINED);
            all = here.where(start.is(i, circuit), all, circuit);
        }
        return all;
    }

    private SymbolicOutcome recurs(Terms.Recurs it, Agreements.InForce held, LocalDate began, Place at) {
        LocalDate day = sketch.domains().day();
        Truth kept = answers.of(it.recently(held.terms(), began, day), at);
        SymbolicOutcome late = SymbolicOutcome.PENDING;
        if (it.isOver(held.terms(), began, day)) {
            Truth certainly = answers.of(it.recently(held.certain(), began, day), at);
            late = it.isOver(held.certain(), began, day)
                    ? SymbolicOutcome.BREACHED.where(certainly.no(), SymbolicOutcome.UNDETERMINED, circuit)
                    : SymbolicOutcome.UNDETERMINED;
        }
        return SymbolicOutcome.MET.where(kept.yes(), late, circuit);
    }

    private SymbolicOutcome regularly(Terms.Regularly it, Place at) {
        Condition done = Condition.either(
                it.recurs().happenings().stream().map(DutyEvent::hasHappened).toList());
        SymbolicOutcome once = implied(Truth.YES, answers.of(done, at), SymbolicOutcome.PENDING);
        return overEachCase(
                it.recurs().setting(),
                agreements -> agreements.today().isEmpty() ? once : recurs(it.recurs(), agreements, at));
    }

    private SymbolicOutcome sinceTheLast(SinceTheLast it, Place at) {
        Truth applies = answers.of(it.when(), at);
        LocalDate first = Terms.firstDayInTime(
                it.setting().ofTheText().orElse(Period.ZERO), sketch.domains().day());
        Truth recently = answers.of(it.happening().log().any(it.happening().countsIn(first, LocalDate.MAX)), at);
        int late = circuit.and(
                recently.no(), answers.of(it.happening().hasHappened(), at).yes(), applies.yes());
        SymbolicOutcome open = SymbolicOutcome.BREACHED.where(late, SymbolicOutcome.UNDETERMINED, circuit);
        return SymbolicOutcome.NOT_APPLICABLE.where(
                applies.no(), SymbolicOutcome.MET.where(recently.yes(), open, circuit), circuit);
    }
}
