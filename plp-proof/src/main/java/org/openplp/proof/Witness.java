package org.openplp.proof;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;

/**
 * A dossier that shows an answer. It was written as a file, read back and judged by the engine, which found for every
 * norm what the formulas say.
 *
 * @param snapshot the dossier on the assessed day
 * @param outcomes the gravest outcome of each norm that has a translation, by its id
 */
record Witness(DossierSnapshot snapshot, Map<String, Outcome> outcomes) {
    /**
     * The dossier that a model of the formulas describes.
     *
     * @throws IllegalStateException if the engine finds something else in it
     */
    static Witness of(Model model, IntPredicate found) {
        Dossier dossier = model.sketch().dossier(found);
        byte[] file = new DossierWriter().asYaml(dossier).getBytes(StandardCharsets.UTF_8);
        Dossier read = DossierReader.withDefaultLimit()
                .read("example.yaml", file)
                .dossier()
                .orElseThrow(() -> new IllegalStateException("a dossier that cannot be read back"));
        DossierSnapshot snapshot = accepted(read, model);
        Map<Norm, Outcome> judged =
                model.book().assess(snapshot, Reading.AS_WORDED).gravest();
        Map<String, Outcome> outcomes = new TreeMap<>();
        model.outcomes().forEach((norm, verdict) -> {
            Outcome outcome = judged.getOrDefault(norm, Outcome.FAILED);
            if (model.outcome(verdict, found) != outcome) {
                throw new IllegalStateException(
                        norm.id() + " is " + outcome + " in the engine, and " + model.outcome(verdict, found)
                                + " in the formulas, for:\n" + new DossierWriter().asYaml(read));
            }
            outcomes.put(norm.id().value(), outcome);
        });
        return new Witness(snapshot, outcomes);
    }

    private static DossierSnapshot accepted(Dossier dossier, Model model) {
        if (DossierSnapshot.of(dossier, model.sketch().domains().day())
                instanceof DossierSnapshot.Attempt.Accepted accepted) {
            return accepted.snapshot();
        }
        throw new IllegalStateException("a dossier that the intake refuses");
    }

    Dossier dossier() {
        return snapshot.dossier();
    }

    Outcome of(Norm norm) {
        return outcomes.getOrDefault(norm.id().value(), Outcome.FAILED);
    }
}
