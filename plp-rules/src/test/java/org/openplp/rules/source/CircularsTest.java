package org.openplp.rules.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.norm.Register;
import org.openplp.rules.text.Language;

class CircularsTest {
    private static final Circulars CIRCULARS = Register.ofThisRelease().circulars(Language.ENGLISH);

    static Stream<Circular> circulars() {
        return CIRCULARS.all().stream();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void haveADateThatIsClaimed() {
        List<Circular.Claim> claims = List.of(new Circular.Claim(day("2019-02-14"), List.of()));

        assertThat(new Circular("X", "", claims, Optional.empty(), Set.of(), "").claims())
                .isEqualTo(claims);
        assertThatThrownBy(() -> new Circular("X", "", List.of(), Optional.empty(), Set.of(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void haveTheNamesThatADossierGivesThem() {
        assertThat(CIRCULARS.all())
                .extracting(Circular::id)
                .containsExactlyElementsOf(
                        Stream.of(HouseRules.Circular.values()).map(Enum::name).toList());
    }

    @Test
    void eachTakesThePlaceOfTheOneBefore() {
        assertThat(CIRCULARS.all())
                .extracting(Circular::replaces)
                .containsExactly(
                        Optional.empty(),
                        Optional.of("CIRCULAR_1998"),
                        Optional.of("CIRCULAR_2001"),
                        Optional.of("CIRCULAR_2010"));
        for (int i = 1; i < CIRCULARS.all().size(); i++) {
            assertThat(CIRCULARS.all().get(i).earliest())
                    .isAfter(CIRCULARS.all().get(i - 1).latest());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CIRCULAR_1998, 1998-04-08=L13 1998-04-09=R17+L09+R19",
        "CIRCULAR_2001, 2001-07-02=L13+L09+R01+R19",
        "CIRCULAR_2010, 2010-12-10=F02+F08+F24+P03+R05",
        "CIRCULAR_2019, 2019-02-14=K02 2019-02-28=F33+P20+R02 2019-07-10=",
    })
    void haveTheDatesThatSourcesClaim(String id, String claims) {
        assertThat(CIRCULARS.circular(id).claims())
                .extracting(claim -> claim.date() + "="
                        + String.join(
                                "+", claim.sources().stream().map(Source::code).toList()))
                .containsExactly(claims.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "CIRCULAR_1998, 1998-04-08, 1998-04-09, true",
        "CIRCULAR_2001, 2001-07-02, 2001-07-02, false",
        "CIRCULAR_2010, 2010-12-10, 2010-12-10, false",
        "CIRCULAR_2019, 2019-02-14, 2019-07-10, true",
    })
    void knowTheirEarliestAndTheirLatestDate(String id, String earliest, String latest, boolean disputed) {
        assertThat(CIRCULARS.circular(id).earliest()).isEqualTo(day(earliest));
        assertThat(CIRCULARS.circular(id).latest()).isEqualTo(day(latest));
        assertThat(CIRCULARS.circular(id).isDisputed()).isEqualTo(disputed);
    }

    @Test
    void onlyOneDateCirculatesWithoutASource() {
        assertThat(CIRCULARS.all())
                .flatExtracting(Circular::claims)
                .filteredOn(claim -> claim.sources().isEmpty())
                .extracting(Circular.Claim::date)
                .containsExactly(day("2019-07-10"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "1998-04-07, none,                         none",
                "1998-04-08, CIRCULAR_1998,                none",
                "1998-04-09, CIRCULAR_1998,                none",
                "1998-04-10, CIRCULAR_1998,                CIRCULAR_1998",
                "2001-07-01, CIRCULAR_1998,                CIRCULAR_1998",
                "2001-07-02, CIRCULAR_2001,                CIRCULAR_2001",
                "2001-07-03, CIRCULAR_2001,                CIRCULAR_2001",
                "2010-12-09, CIRCULAR_2001,                CIRCULAR_2001",
                "2010-12-10, CIRCULAR_2010,                CIRCULAR_2010",
                "2010-12-11, CIRCULAR_2010,                CIRCULAR_2010",
                "2019-02-13, CIRCULAR_2010,                CIRCULAR_2010",
                "2019-02-14, CIRCULAR_2010 CIRCULAR_2019,  none",
                "2019-02-15, CIRCULAR_2010 CIRCULAR_2019,  none",
                "2019-02-27, CIRCULAR_2010 CIRCULAR_2019,  none",
                "2019-02-28, CIRCULAR_2010 CIRCULAR_2019,  none",
                "2019-03-01, CIRCULAR_2010 CIRCULAR_2019,  none",
                "2019-07-09, CIRCULAR_2010 CIRCULAR_2019,  none",
                "2019-07-10, CIRCULAR_2010 CIRCULAR_2019,  none",
                "2019-07-11, CIRCULAR_2019,                CIRCULAR_2019",
                "2026-11-24, CIRCULAR_2019,                CIRCULAR_2019",
            })
    void areInForceOnADayForCertainOrPossibly(String day, String possible, String certain) {
        var found = CIRCULARS.inForceOn(day(day));

        assertThat(found.possible())
                .extracting(Circular::id)
                .isEqualTo(possible == null ? List.of() : List.of(possible.split(" ")));
        assertThat(found.certain().map(Circular::id)).isEqualTo(Optional.ofNullable(certain));
        assertThat(found.disputed()).isEqualTo(certain == null && possible != null);
    }

    @ParameterizedTest
    @MethodSource("circulars")
    void areDisputedFromTheFirstClaimedDateToTheLast(Circular circular) {
        assertThat(circular.isDisputedOn(circular.earliest().minusDays(1))).isFalse();
        assertThat(circular.isDisputedOn(circular.earliest())).isEqualTo(circular.isDisputed());
        assertThat(circular.isDisputedOn(circular.latest())).isEqualTo(circular.isDisputed());
        assertThat(circular.isDisputedOn(circular.latest().plusDays(1))).isFalse();
    }

    @Test
    void nameTheNormsOnWhichTheirDatesBear() {
        assertThat(CIRCULARS.concerning("ROI-1")).isEqualTo(CIRCULARS.all());
        assertThat(CIRCULARS.concerning("COO-5"))
                .extracting(Circular::id)
                .containsExactly("CIRCULAR_2010", "CIRCULAR_2019");
        assertThat(CIRCULARS.concerning("C-T8b")).isEmpty();
        assertThat(CIRCULARS.all())
                .flatExtracting(Circular::norms)
                .allMatch(norm -> Register.ofThisRelease().norm(norm).isPresent());
    }

    @Test
    void saysThatThereIsNoSuchCircular() {
        assertThatThrownBy(() -> CIRCULARS.circular("CIRCULAR_2014"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no circular has the id CIRCULAR_2014");
    }

    /** The last day of a norm hangs on the earliest date that is claimed for the next circular. */
    @Test
    void endTheCertificateOfGoodConductTheDayBefore() {
        var period = Register.ofThisRelease().norm("COO-5").orElseThrow().inForce();

        assertThat(period.from()).contains(CIRCULARS.circular("CIRCULAR_2010").earliest());
        assertThat(period.to())
                .contains(CIRCULARS.circular("CIRCULAR_2019").earliest().minusDays(1));
    }
}
