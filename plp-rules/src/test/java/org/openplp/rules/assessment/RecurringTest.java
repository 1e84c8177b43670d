package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Compliant.aCompliantPartnership;
import static org.openplp.rules.spec.Found.situation;
import static org.openplp.rules.spec.Sketch.aPartnership;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.dossier.Situation;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.Reading;

class RecurringTest {
    static Stream<Situation> situations() {
        return Stream.of(situation(aCompliantPartnership()), situation(aPartnership()));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void areThoseOfAllFindings(Situation situation) {
        Assessment assessment = BelgianBook.ofThisRelease().assess(situation, Reading.AS_WORDED);
        List<String> all = assessment.allFindings().stream()
                .filter(finding -> finding.norm().shape() == Shape.RECURS)
                .map(Finding::toString)
                .toList();

        assertThat(all).isNotEmpty();
        assertThat(assessment.recurring()).extracting(Finding::toString).isEqualTo(all);
    }
}
