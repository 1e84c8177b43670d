package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openplp.core.activity.Meeting;
import org.openplp.core.dossier.Situation.Attempt;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Partnership;

class SituationTest {
    private static final LocalDate DAY = LocalDate.parse("2025-06-12");

    private static final Dossier DOSSIER = Dossier.of(Partnership.of("plp-1"))
            .but()
            .partial(Log.of("meetings"))
            .meetings(Log.of(Meeting.blank().but().date(Recorded.of(DAY)).build()))
            .build();

    private static Situation accepted(Dossier dossier, LocalDate day) {
        return Situation.of(dossier, day) instanceof Attempt.Accepted result
                ? result.situation()
                : fail("the dossier was refused");
    }

    @Test
    void showsTheDossierOnTheDay() {
        Situation situation = accepted(DOSSIER, DAY.minusDays(1));

        assertThat(situation.day()).isEqualTo(DAY.minusDays(1));
        assertThat(situation.dossier().meetings()).isEqualTo(Log.none());
    }

    @Test
    void showsTheSameDossierOnALaterDay() {
        Situation situation = accepted(DOSSIER, DAY.minusDays(1)).on(DAY);

        assertThat(situation.day()).isEqualTo(DAY);
        assertThat(situation.dossier()).isSameAs(DOSSIER);
        assertThat(situation.on(DAY)).isSameAs(situation);
    }

    @Test
    void hidesOnALaterDayWhatIsLaterStill() {
        assertThat(accepted(DOSSIER, DAY.minusDays(2))
                        .on(DAY.minusDays(1))
                        .dossier()
                        .meetings())
                .isEqualTo(Log.none());
    }

    @Test
    void showsAllOfADossierOnEveryDayAfterTheOneThatShowsAll() {
        Situation situation = accepted(DOSSIER, DAY);

        assertThat(situation.on(DAY.plusDays(1)).dossier()).isSameAs(DOSSIER);
        assertThat(situation.on(DAY.plusDays(1)).day()).isEqualTo(DAY.plusDays(1));
        assertThat(situation.on(DAY.minusDays(1)).dossier().meetings()).isEqualTo(Log.none());
    }

    @Test
    void isOnADayOfFourDigitsAlone() {
        assertThat(accepted(DOSSIER, Situation.FIRST_DAY).day()).isEqualTo("0000-01-01");
        assertThat(accepted(DOSSIER, Situation.LAST_DAY).day()).isEqualTo("9999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Situation.of(DOSSIER, Situation.FIRST_DAY.minusDays(1)))
                .withMessage("the day -0001-12-31 is not from 0000-01-01 to 9999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Situation.of(DOSSIER, Situation.LAST_DAY.plusDays(1)))
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
        Situation situation = accepted(DOSSIER, DAY);

        assertThat(situation.isPartial("meetings")).isTrue();
        assertThat(situation.isPartial("memberships")).isFalse();
    }

    @Test
    void knowsOfNoPartialListWhereNothingIsSaidOfThem() {
        Dossier dossier = DOSSIER.but().partial(Log.unknown()).build();

        assertThat(accepted(dossier, DAY).isPartial("meetings")).isFalse();
    }

    @Test
    void knowsWhatAnActMadeOnThatDayAlone() {
        FactPath made = FactPath.of("meetings").entry(0);
        Situation after = ((Attempt.Accepted) Situation.of(DOSSIER, DAY, Optional.of(made))).situation();

        assertThat(after.dossier()).isEqualTo(DOSSIER);
        assertThat(after.made()).contains(made);
        assertThat(after.on(DAY.plusDays(1)).made()).isEmpty();
        assertThat(accepted(DOSSIER, DAY).made()).isEmpty();
    }

    @Test
    void isNotMadeOfADossierWithADefectEvenIfItIsDatedLater() {
        Membership later =
                Membership.of("").but().joinedOn(Recorded.of(DAY.plusDays(1))).build();
        Dossier dossier = DOSSIER.but().memberships(Log.of(later)).build();

        assertThat(Situation.of(dossier, DAY))
                .isInstanceOfSatisfying(
                        Attempt.Refused.class,
                        refused -> assertThat(refused.defects())
                                .containsExactly(Defect.at("memberships[0].id", "id.missing")));
    }
}
