package org.openplp.core.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.appointment.Screening.Outcome;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;

class ScreeningTest {
    private static final LocalDate CONSENT = LocalDate.parse("2023-04-01");
    private static final LocalDate SCREENED = LocalDate.parse("2023-04-20");

    private static Screening screening(Recorded<LocalDate> consentOn, Recorded<LocalDate> date) {
        return new Screening(consentOn, Answer.UNKNOWN, date, Recorded.of(Outcome.FIT));
    }

    private static Recorded<Screening> seenOn(LocalDate day, Screening screening) {
        return Appointment.of("a-1").toBuilder()
                .screening(Recorded.of(screening))
                .build()
                .asOf(day)
                .screening();
    }

    @Nested
    class AConsentBeforeIt {
        private final Screening screening = screening(Recorded.of(CONSENT), Recorded.of(SCREENED));

        @Test
        void isNotThereBeforeItsDay() {
            assertThat(seenOn(CONSENT.minusDays(1), screening)).isEqualTo(Recorded.later());
        }

        @Test
        void isThereFromItsDayWithoutWhatCameOfTheScreening() {
            Recorded<Screening> consent = Recorded.of(
                    new Screening(Recorded.of(CONSENT), Answer.UNKNOWN, Recorded.later(), Recorded.later()));

            assertThat(seenOn(CONSENT, screening)).isEqualTo(consent);
            assertThat(seenOn(SCREENED.minusDays(1), screening)).isEqualTo(consent);
        }

        @Test
        void isThereWithTheRestFromTheDayOfTheScreening() {
            assertThat(seenOn(SCREENED, screening)).isEqualTo(Recorded.of(screening));
            assertThat(screening.asOf(SCREENED)).isSameAs(screening);
        }
    }

    @Nested
    class TheFirstOfItsDates {
        @Test
        void placesItWhicheverThatIs() {
            assertThat(screening(Recorded.of(CONSENT), Recorded.of(SCREENED)).placedOn())
                    .isEqualTo(Recorded.of(CONSENT));
            assertThat(screening(Recorded.of(SCREENED), Recorded.of(CONSENT)).placedOn())
                    .isEqualTo(Recorded.of(CONSENT));
            assertThat(screening(Recorded.unknown(), Recorded.of(SCREENED)).placedOn())
                    .isEqualTo(Recorded.of(SCREENED));
        }

        @Test
        void isMissingWhereNoneIsOnRecordSoThatItIsThereOnEveryDay() {
            assertThat(screening(Recorded.unknown(), Recorded.none()).placedOn())
                    .isEqualTo(Recorded.unknown());
            assertThat(screening(Recorded.none(), Recorded.unknown()).placedOn())
                    .isEqualTo(Recorded.unknown());
        }

        @Test
        void showsAConsentThatWasGivenAfterItOnItsOwnDay() {
            assertThat(seenOn(CONSENT, screening(Recorded.of(SCREENED), Recorded.of(CONSENT))))
                    .isEqualTo(Recorded.of(screening(Recorded.later(), Recorded.of(CONSENT))));
        }
    }

    @Nested
    class AScreeningThatDidNotHappen {
        @Test
        void hasNoOutcomeButWhatIsOnRecord() {
            Screening agreed = new Screening(Recorded.of(CONSENT), Answer.UNKNOWN, Recorded.none(), Recorded.unknown());
            Screening withOutcome = screening(Recorded.of(CONSENT), Recorded.none());

            assertThat(seenOn(CONSENT, agreed))
                    .isEqualTo(Recorded.of(
                            new Screening(Recorded.of(CONSENT), Answer.UNKNOWN, Recorded.none(), Recorded.none())));
            assertThat(seenOn(CONSENT, withOutcome)).isEqualTo(Recorded.of(withOutcome));
        }
    }

    @Test
    void showsAnObjectionOnEveryDay() {
        Screening objected =
                new Screening(Recorded.of(CONSENT), Answer.YES, Recorded.of(SCREENED), Recorded.of(Outcome.FIT));

        assertThat(seenOn(CONSENT.minusDays(1), objected))
                .isEqualTo(
                        Recorded.of(new Screening(Recorded.later(), Answer.YES, Recorded.later(), Recorded.later())));
    }

    @Test
    void withoutItsDayShowsItsOutcome() {
        Screening undated = screening(Recorded.of(CONSENT), Recorded.unknown());

        assertThat(seenOn(CONSENT, undated)).isEqualTo(Recorded.of(undated));
    }
}
