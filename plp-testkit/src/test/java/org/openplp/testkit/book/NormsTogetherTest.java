package org.openplp.testkit.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testkit.Assess;
import org.openplp.testkit.dossier.Draft;

/** No norm asks what another forbids: one partnership keeps them all at once. */
@DisplayName("All norms together")
class NormsTogetherTest {
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();
    private static final String NEVER_ATTESTED = "C-P2";

    @Test
    void canBeKeptByOnePartnershipOnOneDay() {
        Assessment assessment =
                Assess.assess(everythingAttested().dossier()).by(BOOK).on("2026-11-24");

        assertThat(assessment.overall().answer()).isEqualTo(Overall.Compliance.COMPLIANT);
        assertThat(assessment.allFindings())
                .filteredOn(finding -> !finding.norm().id().value().equals(NEVER_ATTESTED))
                .extracting(Finding::outcome)
                .containsOnly(Outcome.MET, Outcome.NOT_APPLICABLE);
        assertThat(neverMet(assessment)).containsExactly(NEVER_ATTESTED, "COO-5");
    }

    @Test
    void couldBeKeptWhenOthersWereInForce() {
        Assessment assessment = Assess.assess(Draft.named("compliant-in-2018").dossier())
                .by(BOOK)
                .on("2018-05-01");

        assertThat(assessment.count(Outcome.BREACHED)).isZero();
        assertThat(neverMet(assessment)).doesNotContain("COO-5");
    }

    private static Draft everythingAttested() {
        Draft draft = Draft.named("compliant");
        for (String norm : norms(CheckKind.JUDGEMENT)) {
            draft = draft.set(
                    "attestations[+]",
                    Map.of("norm", norm, "subject", "plp-1", "met", true, "by", "POLICE", "date", "2026-01-15"));
        }
        return draft;
    }

    /** The norms with a rule, and those for people, that are met by nobody. */
    private static Set<String> neverMet(Assessment assessment) {
        Set<String> never = new TreeSet<>(norms(CheckKind.JUDGEMENT, CheckKind.RECORDS, CheckKind.ATTESTATION));
        assessment.allFindings().stream()
                .filter(finding -> finding.outcome() == Outcome.MET)
                .forEach(finding -> never.remove(finding.norm().id().value()));
        return never;
    }

    private static Set<String> norms(CheckKind... checks) {
        return BOOK.norms().stream()
                .filter(norm -> List.of(checks).contains(norm.check()))
                .map(norm -> norm.id().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
