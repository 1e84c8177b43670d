package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openplp.core.activity.Meeting;
import org.openplp.core.dossier.DossierSnapshot.Attempt;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Partnership;

class DossierSnapshotTest {
    private static final LocalDate DAY = LocalDate.parse("2025-06-12");

    private static final Dossier DOSSIER = Dossier.of(Partnership.of("plp-1")).toBuilder()
            .partial(Entries.of("meetings"))
            .meetings(Entries.of(
                    Meeting.blank().toBuilder().date(Recorded.of(DAY)).build()))
            .build();

    private static DossierSnapshot accepted(Dossier dossier, LocalDate day) {
        return DossierSnapshot.of(dossier, day) instanceof Attempt.Accepted result
                ? result.snapshot()
                : fail("the dossier was refused");
    }

    @Test
    void showsTheDossierOnTheDay() {
        DossierSnapshot snapshot = accepted(DOSSIER, DAY.minusDays(1));

        assertThat(snapshot.day()).isEqualTo(DAY.minusDays(1));
        assertThat(snapshot.dossier().meetings()).isEqualTo(Entries.none());
    }

    @Test
    void showsTheSameDossierOnALaterDay() {
        DossierSnapshot snapshot = accepted(DOSSIER, DAY.minusDays(1)).on(DAY);

        assertThat(snapshot.day()).isEqualTo(DAY);
        assertThat(snapshot.dossier()).isSameAs(DOSSIER);
        assertThat(snapshot.on(DAY)).isSameAs(snapshot);
    }

    @Test
    void hidesOnALaterDayWhatIsLaterStill() {
        assertThat(accepted(DOSSIER, DAY.minusDays(2))
                        .on(DAY.minusDays(1))
                        .dossier()
                        .meetings())
                .isEqualTo(Entries.none());
    }

    @Test
    void showsAllOfADossierOnEveryDayAfterTheOneThatShowsAll() {
        DossierSnapshot snapshot = accepted(DOSSIER, DAY);

        assertThat(snapshot.on(DAY.plusDays(1)).dossier()).isSameAs(DOSSIER);
        assertThat(snapshot.on(DAY.plusDays(1)).day()).isEqualTo(DAY.plusDays(1));
        assertThat(snapshot.on(DAY.minusDays(1)).dossier().meetings()).isEqualTo(Entries.none());
    }

    @Test
    void isOnADayOfFourDigitsAlone() {
        assertThat(accepted(DOSSIER, DossierSnapshot.FIRST_DAY).day()).isEqualTo("0000-01-01");
        assertThat(accepted(DOSSIER, DossierSnapshot.LAST_DAY).day()).isEqualTo("9999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierSnapshot.of(DOSSIER, DossierSnapshot.FIRST_DAY.minusDays(1)))
                .withMessage("the day -0001-12-31 is not from 0000-01-01 to 9999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierSnapshot.of(DOSSIER, DossierSnapshot.LAST_DAY.plusDays(1)))
                .withMessage("the day +10000-01-01 is not from 0000-01-01 to 9999-12-31");
    }

    @Test
    void showsTheDossierAsHandedOverOnTheLastDayOfAll() {
        assertThat(accepted(DOSSIER, DAY.minusDays(1)).on(LocalDate.MAX).dossier())
                .isSameAs(DOSSIER)
                .isSameAs(DOSSIER.asOf(LocalDate.MAX));
    }

    @Test
    void showsADossierAndItsPartnershipOnEveryDay() {
        assertThat(DOSSIER.placedOn()).isEqualTo(Recorded.unknown());
        assertThat(DOSSIER.partnership().placedOn()).isEqualTo(Recorded.unknown());
    }

    @Test
    void knowsWhichListsAreNotComplete() {
        DossierSnapshot snapshot = accepted(DOSSIER, DAY);

        assertThat(snapshot.isPartial("meetings")).isTrue();
        assertThat(snapshot.isPartial("memberships")).isFalse();
    }

    @Test
    void knowsOfNoPartialListWhereNothingIsSaidOfThem() {
        Dossier dossier = DOSSIER.toBuilder().partial(Entries.unknown()).build();

        assertThat(accepted(dossier, DAY).isPartial("meetings")).isFalse();
    }

    @Test
    void knowsWhatAnActMadeOnThatDayAlone() {
        FactPath made = FactPath.of("meetings").entry(0);
        DossierSnapshot after = ((Attempt.Accepted) DossierSnapshot.of(DOSSIER, DAY, Optional.of(made))).snapshot();

        assertThat(after.dossier()).isEqualTo(DOSSIER);
        assertThat(after.made()).contains(made);
        assertThat(after.on(DAY.plusDays(1)).made()).isEmpty();
        assertThat(accepted(DOSSIER, DAY).made()).isEmpty();
    }

    @Test
    void isNotMadeOfADossierWithADefectEvenIfItIsDatedLater() {
        Membership later = Membership.of("").toBuilder()
                .joinedOn(Recorded.of(DAY.plusDays(1)))
                .build();
        Dossier dossier = DOSSIER.toBuilder().memberships(Entries.of(later)).build();

        assertThat(DossierSnapshot.of(dossier, DAY))
                .isInstanceOfSatisfying(
                        Attempt.Refused.class,
                        refused -> assertThat(refused.defects())
                                .containsExactly(Defect.at("memberships[0].id", "id.missing")));
    }
}
