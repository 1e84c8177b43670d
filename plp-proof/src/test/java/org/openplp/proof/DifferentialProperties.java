package org.openplp.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.proof.formula.Choice;
import org.openplp.proof.formula.Circuit;
import org.openplp.proof.formula.SymbolicOutcome;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testkit.jqwik.Incomplete;
import org.openplp.testkit.jqwik.PlpDomain;

/** The formulas say of a dossier what the engine finds in it, for every norm. */
@Domain(PlpDomain.class)
@Domain(DomainContext.Global.class)
class DifferentialProperties {
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();
    private static final Model MODEL = Model.of(BOOK, LocalDate.of(2026, 11, 24));

    @Property(seed = "20261203", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void ofDossiersThatChanceMakesUp(@ForAll DossierSnapshot snapshot) {
        agreeOn(snapshot, Model.of(BOOK, snapshot), literal -> literal == Circuit.TRUE);
    }

    @Property(seed = "20261203", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void ofDossiersThatAreOtherwiseInOrder(@ForAll @Incomplete Dossier dossier, @ForAll Random random) {
        LocalDate day = LocalDate.of(2023 + random.nextInt(5), 1 + random.nextInt(12), 1 + random.nextInt(28));
        DossierSnapshot snapshot = accepted(dossier, day);
        agreeOn(snapshot, Model.of(BOOK, snapshot), literal -> literal == Circuit.TRUE);
    }

    /** Chance decides facts of the symbolic dossier: few of them, or nearly all. */
    @Property(seed = "20261203", tries = 6000, edgeCases = EdgeCasesMode.NONE)
    void ofPointsOfTheSymbolicDossier(@ForAll Random random) {
        double density = List.of(0.02, 0.1, 0.3, 0.6).get(random.nextInt(4));
        BitSet inputs = new BitSet();
        for (Choice choice : MODEL.sketch().choices()) {
            int chosen = random.nextDouble() < density ? random.nextInt(choice.size()) : 0;
            for (int i = 1; i <= chosen; i++) {
                inputs.set(choice.reading().atLeast()[i]);
            }
        }
        boolean[] values = MODEL.circuit().values(inputs::get);
        IntPredicate model = literal -> Circuit.is(values, literal);
        Dossier dossier = MODEL.sketch().dossier(model);
        Assume.that(
                DossierSnapshot.of(dossier, MODEL.sketch().domains().day())
                        instanceof DossierSnapshot.Attempt.Accepted);
        DossierSnapshot snapshot = accepted(dossier, MODEL.sketch().domains().day());
        Assume.that(snapshot.dossier().equals(dossier));

        agreeOn(snapshot, MODEL, model);
    }

    private static DossierSnapshot accepted(Dossier dossier, LocalDate day) {
        return ((DossierSnapshot.Attempt.Accepted) DossierSnapshot.of(dossier, day)).snapshot();
    }

    private static void agreeOn(DossierSnapshot snapshot, Model model, IntPredicate found) {
        Map<Norm, Outcome> judged = BOOK.assess(snapshot, Reading.AS_WORDED).gravest();

        Map<String, Outcome> ofTheEngine = byId(model, norm -> judged.getOrDefault(norm, Outcome.FAILED));
        Map<String, Outcome> ofTheModel =
                byId(model, norm -> model.outcome(model.outcomes().getOrDefault(norm, SymbolicOutcome.MET), found));

        assertThat(ofTheModel).isEqualTo(ofTheEngine).hasSizeGreaterThan(100);
    }

    private static Map<String, Outcome> byId(Model model, Function<Norm, Outcome> outcome) {
        Map<String, Outcome> byId = new TreeMap<>();
        model.outcomes().keySet().forEach(norm -> byId.put(norm.id().value(), outcome.apply(norm)));
        return byId;
    }
}
