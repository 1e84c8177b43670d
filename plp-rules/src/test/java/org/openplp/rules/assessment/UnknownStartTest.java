package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Sketch.aPartnership;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.text.Language;

@DisplayName("A norm of which the start is not known (reading R30)")
class UnknownStartTest {
    private static List<Finding> findings(LocalDate day) {
        return assessment(aPartnership().operationalSince("2012-01-01"), day.toString())
                .allFindings();
    }

    @Test
    void isTakenToBeInForceFromTheEarliestDayThatIsClaimedForTheCircularOf2019() {
        assertThat(BelgianBook.ofThisRelease().lawKnownFrom())
                .contains(BelgianBook.ofThisRelease()
                        .register()
                        .circulars(Language.ENGLISH)
                        .circular("CIRCULAR_2019")
                        .earliest());
    }

    @Test
    void isListedBesideItsFindingsTheDayBefore() {
        assertThat(findings(LocalDate.of(2019, 2, 13)))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.isOfUnknownStart())
                        .as(finding.id())
                        .isEqualTo(finding.norm().inForce().from().isEmpty()))
                .anyMatch(Finding::isOfUnknownStart);
    }

    @Test
    void isNotListedBesideTheFindingsOfANormWithAFirstDay() {
        assertThat(findings(LocalDate.of(2019, 2, 13)))
                .filteredOn(finding -> finding.norm().inForce().from().isPresent())
                .isNotEmpty()
                .noneMatch(Finding::isOfUnknownStart);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-14", "2019-02-15", "2026-11-24"})
    void isReportedNoMoreFromThatDayOn(String day) {
        assertThat(findings(LocalDate.parse(day))).isNotEmpty().noneMatch(Finding::isOfUnknownStart);
    }
}
