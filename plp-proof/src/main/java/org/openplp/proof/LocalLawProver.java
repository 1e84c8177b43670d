package org.openplp.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.law.prover.LawProver;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.outcome.Outcome;

/**
 * Proofs about local law together with the book of this release, for {@code plp law --prove} and the Maven plugin. The
 * assessed day is that of its cases, or the day on which the last of its norms comes into force.
 */
public final class LocalLawProver implements LawProver {
    private static final LocalDate USUAL_DAY = LocalDate.of(2026, 11, 24);

    /** A prover, for the loader of services. */
    public LocalLawProver() {}

    @Override
    public Proof prove(byte[] compiled) {
        RuleBook book = BelgianBook.withLaw(BelgianBook.ofThisRelease(), compiled);
        Set<Norm> local =
                book.local().stream().flatMap(law -> law.norms().stream()).collect(Collectors.toSet());
        LocalDate day = local.stream()
                .flatMap(norm -> norm.inForce().from().stream())
                .filter(USUAL_DAY::isBefore)
                .max(LocalDate::compareTo)
                .orElse(USUAL_DAY);
        Proofs proofs = Proofs.about(book, day, local::contains);
        List<Fault> faults = new ArrayList<>();
        for (Proofs.Never one : proofs.never()) {
            List<String> id = List.of(one.norm().id().value());
            if (one.outcomes().contains(Outcome.MET)) {
                faults.add(new Fault(Kind.NEVER_MET, id, ""));
            }
            if (one.outcomes().contains(Outcome.BREACHED) || one.outcomes().contains(Outcome.PENDING)) {
                faults.add(new Fault(Kind.NEVER_BREACHED, id, ""));
            }
        }
        List<String> norms =
                proofs.translated().stream().map(norm -> norm.id().value()).toList();
        proofs.consequencesOf(local::contains).forEach(one -> faults.add(fault(Kind.REPEATS, one)));
        proofs.conflicts().forEach(one -> faults.add(fault(Kind.CONFLICTS, one)));
        return new Proof(norms, faults);
    }

    private static Fault fault(Kind kind, Proved one) {
        return new Fault(
                kind, one.norms(), new DossierWriter().asYaml(one.dossiers().get(0)));
    }
}
