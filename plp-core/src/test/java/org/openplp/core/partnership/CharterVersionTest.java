package org.openplp.core.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.CharterVersion.Signature;

class CharterVersionTest {
    private static final LocalDate JUNE = LocalDate.parse("2023-06-01");
    private static final LocalDate NOVEMBER = LocalDate.parse("2023-11-01");

    private static CharterVersion signed(Signature... signatures) {
        return CharterVersion.blank().toBuilder()
                .signatures(Entries.of(signatures))
                .build();
    }

    private static Signature by(Party party, LocalDate date) {
        return new Signature(Recorded.of(party), Recorded.of(date));
    }

    @Test
    void isPlacedByItsFirstSignatureWhateverTheOrder() {
        CharterVersion version = signed(by(Party.MAYOR, NOVEMBER), by(Party.COORDINATOR, JUNE));

        assertThat(version.placedOn()).isEqualTo(Recorded.of(JUNE));
    }

    @Test
    void isPlacedByTheDayOfSigningWhenNoSignatureIsDated() {
        CharterVersion version = signed(new Signature(Recorded.of(Party.MAYOR), Recorded.unknown())).toBuilder()
                .signedOn(Recorded.of(JUNE))
                .build();

        assertThat(version.placedOn()).isEqualTo(Recorded.of(JUNE));
    }

    @Test
    void isThereOnEveryDayWhenNothingIsDated() {
        assertThat(CharterVersion.blank().placedOn()).isEqualTo(Recorded.unknown());
    }

    @Test
    void losesTheSignaturesThatAreLater() {
        CharterVersion version = signed(by(Party.MAYOR, NOVEMBER), by(Party.COORDINATOR, JUNE));

        CharterVersion inJune = version.asOf(JUNE);

        assertThat(inJune.signatures().size()).isEqualTo(1);
        assertThat(inJune.signatures().place(0)).isEqualTo(1);
    }

    @Test
    void isNotThereBeforeItsFirstSignature() {
        Partnership partnership = Partnership.of("plp-1").toBuilder()
                .charter(Entries.of(signed(by(Party.MAYOR, JUNE)), signed(by(Party.MAYOR, NOVEMBER))))
                .build();

        assertThat(partnership.asOf(NOVEMBER.minusDays(1)).charter().size()).isEqualTo(1);
        assertThat(partnership.asOf(NOVEMBER).charter().size()).isEqualTo(2);
        assertThat(partnership.asOf(JUNE.minusDays(1)).charter()).isEqualTo(Entries.none());
    }

    @Test
    void isThereOnEveryDayWhereASignatureThatMayBeTheFirstIsNotDated() {
        Signature undated = new Signature(Recorded.of(Party.MAYOR), Recorded.unknown());

        assertThat(signed(undated, by(Party.COORDINATOR, JUNE)).placedOn()).isEqualTo(Recorded.unknown());
        assertThat(signed(by(Party.COORDINATOR, JUNE), undated).placedOn()).isEqualTo(Recorded.unknown());
    }

    @Test
    void isPlacedByTheFirstDayOnRecordWhereTheDayOfSigningStandsForASignatureWithoutOne() {
        Signature undated = new Signature(Recorded.of(Party.MAYOR), Recorded.unknown());
        CharterVersion inJune = signed(undated, by(Party.COORDINATOR, JUNE)).toBuilder()
                .signedOn(Recorded.of(NOVEMBER))
                .build();
        CharterVersion inNovember = signed(undated, by(Party.COORDINATOR, NOVEMBER)).toBuilder()
                .signedOn(Recorded.of(JUNE))
                .build();

        assertThat(inJune.placedOn()).isEqualTo(Recorded.of(JUNE));
        assertThat(inNovember.placedOn()).isEqualTo(Recorded.of(JUNE));
        assertThat(inJune.asOf(JUNE).placedOn()).isEqualTo(Recorded.of(JUNE));
    }

    @Test
    void isPlacedByTheOtherSignaturesWhereOneIsKnownNotToBePut() {
        Signature none = new Signature(Recorded.of(Party.MAYOR), Recorded.none());

        assertThat(signed(none, by(Party.COORDINATOR, JUNE)).placedOn()).isEqualTo(Recorded.of(JUNE));
    }

    @Test
    void isThereOnEveryDayWhenItIsKnownNotToBeSigned() {
        CharterVersion version =
                CharterVersion.blank().toBuilder().signedOn(Recorded.none()).build();

        assertThat(version.placedOn()).isEqualTo(Recorded.unknown());
    }

    @Test
    void keepsTheDayOnWhichItWasSignedByNobodyKnowsWhomAmongItsSignatures() {
        CharterVersion signed =
                CharterVersion.blank().toBuilder().signedOn(Recorded.of(JUNE)).build();

        assertThat(signed.countersigned(by(Party.MAYOR, NOVEMBER)).signatures())
                .isEqualTo(Entries.of(new Signature(Recorded.unknown(), Recorded.of(JUNE)), by(Party.MAYOR, NOVEMBER)));
    }

    @Test
    void hasNoOtherSignaturesThanThoseOnRecordWhenTheyAreThere() {
        CharterVersion signed = signed(by(Party.COORDINATOR, JUNE)).toBuilder()
                .signedOn(Recorded.of(JUNE))
                .build();

        assertThat(signed.countersigned(by(Party.MAYOR, NOVEMBER)).signatures())
                .isEqualTo(Entries.of(by(Party.COORDINATOR, JUNE), by(Party.MAYOR, NOVEMBER)));
        assertThat(CharterVersion.blank()
                        .countersigned(by(Party.MAYOR, NOVEMBER))
                        .signatures())
                .isEqualTo(Entries.of(by(Party.MAYOR, NOVEMBER)));
    }
}
