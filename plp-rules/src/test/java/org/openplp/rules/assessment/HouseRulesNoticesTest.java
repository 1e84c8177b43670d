package org.openplp.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.HouseRules.Circular;
import org.openplp.core.partnership.HouseRulesBuilder;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Texts;

/** House rules that are said to rest on a circular that came later (reading R30). */
class HouseRulesNoticesTest {
    private static HouseRulesBuilder houseRules(Circular basis, String adopted) {
        return HouseRules.blank().toBuilder().basedOn(Recorded.of(basis)).adoptedOn(dated(adopted));
    }

    private static List<Notice> reported(String day, HouseRulesBuilder... versions) {
        HouseRules[] built =
                List.of(versions).stream().map(HouseRulesBuilder::build).toArray(HouseRules[]::new);
        return assessment(aPartnership().partnership(p -> p.houseRules(list(built))), day).notices().stream()
                .filter(notice -> notice.code().equals("houseRules.later-circular"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "CIRCULAR_1998, 1998-04-07, true",
        "CIRCULAR_1998, 1998-04-08, false",
        "CIRCULAR_1998, 1998-04-09, false",
        "CIRCULAR_1998, 1998-04-10, false",
        "CIRCULAR_2001, 2001-07-01, true",
        "CIRCULAR_2001, 2001-07-02, false",
        "CIRCULAR_2001, 2001-07-03, false",
        "CIRCULAR_2010, 2010-12-09, true",
        "CIRCULAR_2010, 2010-12-10, false",
        "CIRCULAR_2010, 2010-12-11, false",
        "CIRCULAR_2010, 2019-07-11, false",
        "CIRCULAR_2019, 2019-02-13, true",
        "CIRCULAR_2019, 2019-02-14, false",
        "CIRCULAR_2019, 2019-02-15, false",
        "CIRCULAR_2019, 2019-07-10, false",
        "CIRCULAR_2019, 2026-01-01, false",
    })
    void areReportedIfTheCircularIsLaterByEveryClaim(Circular basis, String adopted, boolean reported) {
        assertThat(reported(DAY, houseRules(basis, adopted))).hasSize(reported ? 1 : 0);
    }

    @Test
    void areReportedWithTheirPlaceAndWhatIsOdd() {
        assertThat(reported(
                        DAY,
                        houseRules(Circular.CIRCULAR_2010, "2012-01-01"),
                        houseRules(Circular.CIRCULAR_2019, "2015-05-01")))
                .containsExactly(new Notice(
                        FactPath.of("partnership.houseRules[1].basedOn"),
                        "houseRules.later-circular",
                        List.of(
                                new Notice.OfCircular("CIRCULAR_2019"),
                                new Notice.Day(LocalDate.parse("2015-05-01")))));
    }

    @Test
    void nameTheCircularByItsIdInAFile() {
        assertThat(reported(DAY, houseRules(Circular.CIRCULAR_2019, "2015-05-01"))
                        .get(0)
                        .values())
                .extracting(Notice.Value::text)
                .containsExactly("CIRCULAR_2019", "2015-05-01");
    }

    @Test
    void areSaidInASentence() {
        var notice =
                reported(DAY, houseRules(Circular.CIRCULAR_2019, "2015-05-01")).get(0);

        assertThat(new Messages(Texts.english()).of(notice, BelgianBook.ofThisRelease()))
                .contains("1 May 2015", "Ministerial circular of 2019")
                .doesNotContain("{");
    }

    @Test
    void areNotReportedWhileTheBasisOrTheDayIsUnknown() {
        assertThat(reported(
                        DAY, houseRules(Circular.CIRCULAR_2019, "2015-05-01").basedOn(Recorded.unknown())))
                .isEmpty();
        assertThat(reported(
                        DAY, houseRules(Circular.CIRCULAR_2019, "2015-05-01").adoptedOn(Recorded.unknown())))
                .isEmpty();
    }

    @Test
    void areNotReportedBeforeTheHouseRulesWereAdopted() {
        assertThat(reported("2015-04-30", houseRules(Circular.CIRCULAR_2019, "2015-05-01")))
                .isEmpty();
        assertThat(reported("2015-05-01", houseRules(Circular.CIRCULAR_2019, "2015-05-01")))
                .hasSize(1);
    }

    @Test
    void changeNoOutcome() {
        var odd = assessment(aPartnership()
                .partnership(p -> p.houseRules(
                        list(houseRules(Circular.CIRCULAR_2019, "2015-05-01").build()))));
        var plain = assessment(aPartnership()
                .partnership(p -> p.houseRules(
                        list(houseRules(Circular.CIRCULAR_2010, "2015-05-01").build()))));

        assertThat(odd.allFindings()).hasToString(plain.allFindings().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "CIRCULAR_2010, 2012-01-01, 2019-02-14, false",
        "CIRCULAR_2010, 2012-01-01, 2019-07-09, false",
        "CIRCULAR_2010, 2012-01-01, 2019-07-10, true",
        "CIRCULAR_2010, 2019-02-13, 2026-01-01, true",
        "CIRCULAR_2010, 2019-02-14, 2026-01-01, false",
        "CIRCULAR_2019, 2012-01-01, 2026-01-01, false",
        "CIRCULAR_2001, 2010-12-09, 2012-01-01, true",
        "CIRCULAR_2001, 2012-01-01, 2012-01-01, false",
    })
    void areReportedWhenACircularCameSince(Circular basis, String adopted, String day, boolean reported) {
        var rules = houseRules(basis, adopted).build();
        var since = assessment(aPartnership().partnership(p -> p.houseRules(list(rules))), day).notices().stream()
                .filter(notice -> notice.code().equals("houseRules.circular-since"))
                .toList();

        assertThat(since).hasSize(reported ? 1 : 0);
    }
}
