package org.openplp.rules.belgium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Found.snapshot;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormScope;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Register;
import org.openplp.rules.norm.Severity;

class LocalExamplesTest {
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();
    private static final List<Norm> EXAMPLES = Register.ofThisRelease().norms().stream()
            .filter(norm -> norm.scope() == NormScope.LOCAL_BOOK)
            .toList();

    @Test
    void holdsTheNormsOfTheReleaseAndThenTheLocalOnes() {
        assertThat(BOOK.norms())
                .isEqualTo(Stream.concat(BelgianBook.ofThisRelease().norms().stream(), EXAMPLES.stream())
                        .toList());
        assertThat(EXAMPLES)
                .extracting(norm -> norm.id().value())
                .containsExactly("LIM-8", "CRE-10", "COO-11", "COM-14", "COM-17");
    }

    @Test
    void isInNoBookUnlessAHostAsksForIt() {
        assertThat(BelgianBook.ofThisRelease().norms()).doesNotContainAnyElementsOf(EXAMPLES);
        assertThat(BOOK.version()).isEqualTo(BelgianBook.ofThisRelease().version() + "+local-examples");
        assertThat(BOOK.digest()).isNotEqualTo(BelgianBook.ofThisRelease().digest());
    }

    @Test
    void changesNothingOfWhatTheReleaseFinds() {
        var snapshot = snapshot(aCompliantPartnership());
        var without = BelgianBook.ofThisRelease().assess(snapshot, Reading.AS_WORDED);
        var with = BOOK.assess(snapshot, Reading.AS_WORDED);

        assertThat(with.allFindings().stream()
                        .filter(finding -> !EXAMPLES.contains(finding.norm()))
                        .map(Finding::toString))
                .containsExactlyElementsOf(
                        without.allFindings().stream().map(Finding::toString).toList());
        assertThat(with.overall()).isEqualTo(without.overall());
    }

    @Test
    void countsAsAWarningAtMost() {
        assertThat(EXAMPLES)
                .allMatch(norm -> Stream.of(Reading.values())
                        .allMatch(reading -> norm.severity(reading, false) != Severity.ERROR));
    }
}
