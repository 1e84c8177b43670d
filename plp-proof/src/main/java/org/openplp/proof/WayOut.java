package org.openplp.proof;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.proof.formula.Choice;
import org.openplp.proof.formula.Circuit;
import org.openplp.proof.formula.SymbolicOutcome;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.outcome.Outcome;

/**
 * The fewest facts to find out and acts to do after which a dossier may be compliant as worded. A fact is a question: some
 * answer to it, which is not told, makes the dossier compliant together with the others. An act is done on the assessed
 * day, and none is against a person. The engine found a dossier with such answers and acts compliant.
 *
 * @param toFindOut the paths of missing facts and of lists that are missing or incomplete, such as {@code memberships[2].adult}
 * @param toDo the paths of entries to make and of days to bring, such as {@code evaluations[3]} or {@code messages[0].feedbackAt}
 */
public record WayOut(List<String> toFindOut, List<String> toDo) {
    /** The most conflicts of the solver in each of its questions. */
    private static final int STEPS = 20_000;

    /** Copies the lists. */
    public WayOut {
        toFindOut = List.copyOf(requireNonNull(toFindOut, "toFindOut"));
        toDo = List.copyOf(requireNonNull(toDo, "toDo"));
    }

    /**
     * Looks for the fewest facts and acts.
     *
     * @param book the book
     * @param dossier the dossier
     * @param day the assessed day
     * @return the facts and acts, both empty if the dossier is compliant; empty if no way out was found within the
     *     bounds of {@code docs/proofs.md} and a fixed number of steps
     * @throws IllegalArgumentException if the dossier contradicts itself
     */
    public static Optional<WayOut> of(RuleBook book, Dossier dossier, LocalDate day) {
        DossierSnapshot snapshot = snapshot(requireNonNull(dossier, "dossier"), requireNonNull(day, "day"));
        Openings openings = Openings.ofHarmlessActs();
        Domains domains = Model.domains(day, requireNonNull(book, "book"));
        Model model = Model.of(book, norm -> true, domains, snapshot, openings);
        Circuit circuit = model.circuit();
        int compliant = model.isPartnership();
        int somethingMet = Circuit.FALSE;
        for (Map.Entry<Norm, SymbolicOutcome> one : model.outcomes().entrySet()) {
            Norm norm = one.getKey();
            SymbolicOutcome outcome = one.getValue();
            somethingMet = circuit.or(somethingMet, outcome.is(Outcome.MET, circuit));
            if (norm.severity(Reading.AS_WORDED, false) == Severity.ERROR && !norm.isOwedByOthers()) {
                boolean hasToBeKnown = norm.check() == CheckKind.RECORDS;
                compliant = circuit.and(compliant, hasToBeKnown ? -outcome.undetermined() : -outcome.breached());
            }
        }
        List<Integer> changes = new ArrayList<>();
        openings.toDo().values().forEach(choice -> changes.add(choice.reading().atLeast()[1]));
        openings.toFindOut()
                .values()
                .forEach(choice -> changes.add(choice.reading().atLeast()[1]));
        return new Search(model.sketch())
                .fewest(List.of(compliant, somethingMet), changes, STEPS)
                .filter(found -> isCompliant(book, Witness.of(model, found).dossier(), day))
                .map(found -> new WayOut(changed(openings.toFindOut(), found), changed(openings.toDo(), found)));
    }

    private static DossierSnapshot snapshot(Dossier dossier, LocalDate day) {
        if (DossierSnapshot.of(dossier, day) instanceof DossierSnapshot.Attempt.Accepted accepted) {
            return accepted.snapshot();
        }
        throw new IllegalArgumentException("the dossier contradicts itself");
    }

    private static boolean isCompliant(RuleBook book, Dossier dossier, LocalDate day) {
        return book.assess(snapshot(dossier, day), Reading.AS_WORDED).overall().answer()
                == Overall.Compliance.COMPLIANT;
    }

    private static List<String> changed(Map<String, Choice> choices, IntPredicate found) {
        return choices.entrySet().stream()
                .filter(one -> one.getValue().chosen(found) > 0)
                .map(one -> one.getKey().replace(Sketch.PARTIAL, ""))
                .toList();
    }
}
