package org.openplp.testkit.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testkit.Examples;
import org.openplp.testkit.dossier.Dossiers;
import org.openplp.testkit.jqwik.Incomplete;
import org.openplp.testkit.jqwik.PlpDomain;

/**
 * An assessment judges the entries of a list in one pass and counts what is met; asked for all findings, it judges each entry by each rule alone. Both ways
 * find the same.
 */
@Domain(PlpDomain.class)
@Domain(DomainContext.Global.class)
class FoundInPassesProperties {
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();

    /** After this many every pass that a dossier in order takes is a fused one. */
    @BeforeContainer
    static void fuse() {
        if (DossierSnapshot.of(Examples.aCompliantPartnership(), Dossiers.USUAL_DAY)
                instanceof DossierSnapshot.Attempt.Accepted accepted) {
            for (int i = 0; i < 5_001; i++) {
                BOOK.assess(accepted.snapshot(), Reading.AS_WORDED);
            }
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void findTheSameAsEachRuleAlone(@ForAll DossierSnapshot snapshot) {
        findsTheSame(snapshot);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void alsoInADossierThatIsOtherwiseInOrder(@ForAll @Incomplete Dossier dossier) {
        if (DossierSnapshot.of(dossier, Dossiers.USUAL_DAY) instanceof DossierSnapshot.Attempt.Accepted accepted) {
            findsTheSame(accepted.snapshot());
        }
    }

    private static void findsTheSame(DossierSnapshot snapshot) {
        Assessment assessment = BOOK.assess(snapshot, Reading.AS_WORDED);
        List<Finding> all = assessment.allFindings();

        assertThat(reported(assessment.findings()))
                .isEqualTo(reported(all.stream()
                        .filter(finding ->
                                finding.outcome() != Outcome.MET && finding.outcome() != Outcome.NOT_APPLICABLE)
                        .toList()));
        for (Outcome outcome : Outcome.values()) {
            assertThat(all.stream().filter(finding -> finding.outcome() == outcome))
                    .as(outcome.name())
                    .hasSize(assessment.count(outcome));
        }
        assertThat(assessment.gravest())
                .isEqualTo(all.stream().collect(Collectors.toMap(Finding::norm, Finding::outcome, Outcome::worse)));
    }

    private static List<String> reported(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding + " " + finding.reason() + " " + finding.details())
                .toList();
    }
}
