package org.openplp.proof;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.Arrangement;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Partnership;
import org.openplp.proof.formula.Choice;
import org.openplp.proof.formula.Circuit;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.rule.TermParameter;
import org.openplp.rules.rule.node.Agreements;

/**
 * The arrangements of a symbolic dossier. For each term that may be agreed, it has none or one of a few. The engine
 * itself says what each of them does to the term.
 */
final class AgreedTerms {
    private static final String LIST = "arrangements";

    private final Sketch sketch;
    private final Domains domains;
    private final Map<TermParameter, Choice> agreed = new LinkedHashMap<>();
    private final Map<TermParameter, List<Case>> cases = new HashMap<>();

    /** The terms that apply, and when. */
    record Case(int when, Agreements agreements) {}

    AgreedTerms(Sketch sketch, Domains domains) {
        this.sketch = sketch;
        this.domains = domains;
    }

    /** The cases for a term, of which exactly one holds. */
    List<Case> of(TermParameter setting) {
        if (sketch.openings().isPresent()
                && setting.isOpen()
                && !sketch.given().orElseThrow().dossier().arrangements().isKnown()) {
            int none = sketch.openings().get().question(LIST, list()).reading().atLeast()[1];
            return List.of(
                    new Case(-none, new Agreements(setting, sketch.given().get())),
                    new Case(none, new Agreements(setting, snapshot(Entries.none(), false))));
        }
        if (sketch.given().isPresent()) {
            return List.of(new Case(
                    Circuit.TRUE, new Agreements(setting, sketch.given().get())));
        }
        if (!setting.isOpen()) {
            return List.of(new Case(Circuit.TRUE, new Agreements(setting, snapshot(Entries.none(), false))));
        }
        return cases.computeIfAbsent(setting, this::symbolic);
    }

    private List<Case> symbolic(TermParameter setting) {
        Circuit circuit = sketch.circuit();
        Choice list = list();
        int known = list.reading().atLeast()[1];
        int partial = sketch.partial(LIST);
        Choice choice = sketch.choice(LIST + " on " + setting.key(), possible(setting));
        agreed.put(setting, choice);
        List<Case> all = new ArrayList<>();
        all.add(new Case(circuit.and(-known, -partial), new Agreements(setting, snapshot(Entries.unknown(), false))));
        all.add(new Case(circuit.and(-known, partial), new Agreements(setting, snapshot(Entries.unknown(), true))));
        for (int i = 0; i < choice.size(); i++) {
            Optional<?> one = choice.reading().values().get(i).value();
            Entries<Arrangement> log = one.isEmpty() ? Entries.none() : Entries.of((Arrangement) one.get());
            int here = circuit.and(known, choice.reading().is(i, circuit));
            all.add(new Case(circuit.and(here, -partial), new Agreements(setting, snapshot(log, false))));
            all.add(new Case(circuit.and(here, partial), new Agreements(setting, snapshot(log, true))));
        }
        return all;
    }

    private Choice list() {
        return sketch.choice(LIST, List.of(Recorded.unknown(), Recorded.none()));
    }

    /** The arrangements on a term: agreed long ago or just now, undated, over, on a short or long term or none, and not settled. */
    private List<Recorded<?>> possible(TermParameter setting) {
        LocalDate day = domains.day();
        Party party = setting.openTo().stream().min(Party::compareTo).orElseThrow();
        Arrangement brief = Arrangement.blank().toBuilder()
                .parameter(Recorded.of(setting.key()))
                .value(Recorded.of(Period.ofMonths(2).toString()))
                .agreedOn(Recorded.of(day.minusYears(6)))
                .by(Recorded.of(party))
                .build();
        List<Recorded<?>> all = new ArrayList<>(List.of(Recorded.none()));
        all.add(Recorded.of(brief));
        all.add(Recorded.of(brief.toBuilder()
                .value(Recorded.of(Period.ofYears(8).toString()))
                .build()));
        all.add(Recorded.of(
                brief.toBuilder().agreedOn(Recorded.of(day.minusDays(1))).build()));
        all.add(Recorded.of(brief.toBuilder().agreedOn(Recorded.unknown()).build()));
        all.add(Recorded.of(
                brief.toBuilder().until(Optional.of(day.minusDays(1))).build()));
        all.add(Recorded.of(brief.toBuilder().by(Recorded.unknown()).build()));
        all.add(Recorded.of(brief.toBuilder()
                .value(Recorded.of(EvidenceValue.Word.NO_TERM.text()))
                .build()));
        return all;
    }

    private DossierSnapshot snapshot(Entries<Arrangement> log, boolean partial) {
        Dossier dossier = Dossier.of(Partnership.of("p-a")).toBuilder()
                .arrangements(log)
                .partial(partial ? Entries.of(List.of(LIST)) : Entries.unknown())
                .build();
        return ((DossierSnapshot.Attempt.Accepted) DossierSnapshot.of(dossier, domains.day())).snapshot();
    }

    boolean isKnownToBeNone(IntPredicate model) {
        return !sketch.given().orElseThrow().dossier().arrangements().isKnown() && list().chosen(model) == 1;
    }

    /** The arrangements that a model describes. */
    Entries<Arrangement> arrangements(IntPredicate model) {
        if (agreed.isEmpty() || list().chosen(model) == 0) {
            return Entries.unknown();
        }
        List<Arrangement> all = new ArrayList<>();
        for (Choice choice : agreed.values()) {
            choice.value(model).value().ifPresent(one -> all.add((Arrangement) one));
        }
        return Entries.of(all);
    }
}
