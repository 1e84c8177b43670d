package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Found.snapshot;
import static org.openplp.rules.spec.Sketch.aPartnership;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.Reading;

class RecurringTest {
    static Stream<DossierSnapshot> situations() {
        return Stream.of(snapshot(aCompliantPartnership()), snapshot(aPartnership()));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void areThoseOfAllFindings(DossierSnapshot snapshot) {
        Assessment assessment = BelgianBook.ofThisRelease().assess(snapshot, Reading.AS_WORDED);
        List<String> all = assessment.allFindings().stream()
                .filter(finding -> finding.norm().shape() == Shape.RECURS)
                .map(Finding::toString)
                .toList();

        assertThat(all).isNotEmpty();
        assertThat(assessment.recurring()).extracting(Finding::toString).isEqualTo(all);
    }
}
