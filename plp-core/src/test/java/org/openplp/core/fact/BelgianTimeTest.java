package org.openplp.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.actor.ZonePlan;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.dossier.Arrangement;
import org.openplp.core.dossier.Attestation;
import org.openplp.core.dossier.Waiver;
import org.openplp.core.membership.Membership;

class BelgianTimeTest {
    private static LocalDate dayIn(int year) {
        return LocalDate.of(year, 7, 1);
    }

    private static OffsetDateTime timeIn(int year) {
        return OffsetDateTime.of(year, 7, 1, 23, 30, 0, 0, ZoneOffset.UTC);
    }

    /** Around both changes of the clock, in the years before there was one zone, and at the ends of a day. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-29T01:30:00",
                "2026-03-29T02:30:00",
                "2026-10-25T02:30:00",
                "2026-06-30T23:30:00",
                "2026-07-01T00:15:00",
                "2026-12-31T23:59:59",
                "1880-01-01T00:10:00",
                "1940-05-19T23:30:00"
            })
    void isTheDayOfTheInstantWhateverTheOffset(String local) {
        for (int minutes = -18 * 60; minutes <= 18 * 60; minutes += 15) {
            OffsetDateTime time = LocalDateTime.parse(local).atOffset(ZoneOffset.ofTotalSeconds(minutes * 60));

            assertThat(BelgianTime.dayOf(time))
                    .as(time.toString())
                    .isEqualTo(time.atZoneSameInstant(BelgianTime.ZONE).toLocalDate());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9999})
    void takesTheYearsThatFourDigitsCanSay(int year) {
        assertThat(BelgianTime.dayOf(timeIn(year)).getYear()).isEqualTo(year);
        assertThat(Recorded.of(dayIn(year)).value()).contains(dayIn(year));
        assertThat(Recorded.of(timeIn(year)).value()).contains(timeIn(year));
        assertThat(Entries.of(dayIn(year)).size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000})
    void refusesOthersWhereverTheyAreHandedIn(int year) {
        String said = "the year " + year + " is not from 0 to 9999";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BelgianTime.dayOf(timeIn(year)))
                .withMessage(said);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recorded.of(dayIn(year)))
                .withMessage(said);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recorded.of(timeIn(year)))
                .withMessage(said);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entries.of(List.of(dayIn(2025), dayIn(year))))
                .withMessage(said);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entries.of(dayIn(2025)).and(dayIn(year)))
                .withMessage(said);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entries.of(dayIn(2025)).withEntry(0, dayIn(year)))
                .withMessage(said);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_000})
    void refusesOthersWhereSomethingEnds(int year) {
        Optional<LocalDate> end = Optional.of(dayIn(year));

        assertThat(Stream.<ThrowingCallable>of(
                        () -> Appointment.of("a-1").toBuilder().until(end).build(),
                        () -> Arrangement.blank().toBuilder().until(end).build(),
                        () -> Attestation.blank().toBuilder().until(end).build(),
                        () -> Membership.of("m-1").toBuilder().movedAway(end).build(),
                        () -> Membership.of("m-1").toBuilder()
                                .removedFromListOn(end)
                                .build(),
                        () -> Waiver.blank().toBuilder().until(end).build(),
                        () -> new ZonePlan(Recorded.unknown(), Recorded.unknown(), end, Answer.UNKNOWN)))
                .allSatisfy(made -> assertThatIllegalArgumentException()
                        .isThrownBy(made)
                        .withMessage("the year " + year + " is not from 0 to 9999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31T23:30:00Z", "0000-01-01T00:00:00+09:00"})
    void refusesTimesThatAreOfAnotherYearInBelgium(OffsetDateTime time) {
        assertThatIllegalArgumentException().isThrownBy(() -> Recorded.of(time));
        assertThatIllegalArgumentException().isThrownBy(() -> BelgianTime.dayOf(time));
    }

    @Test
    void refusesTimesForWhichBelgiumHasNoDay() {
        for (OffsetDateTime time : List.of(OffsetDateTime.MIN, OffsetDateTime.MAX)) {
            assertThatIllegalArgumentException().isThrownBy(() -> BelgianTime.dayOf(time));
            assertThatIllegalArgumentException().isThrownBy(() -> Recorded.of(time));
        }
    }

    /** Around each change of the clocks, and in the years in which Belgium had other offsets than today. */
    @Test
    void isTheDayThatTheRulesOfTheZoneGive() {
        for (int year : List.of(1800, 1890, 1900, 1916, 1941, 1945, 1946, 1976, 2024, 2026, 9998)) {
            for (OffsetDateTime hour = OffsetDateTime.of(year, 1, 1, 0, 59, 59, 0, ZoneOffset.UTC);
                    hour.getYear() == year;
                    hour = hour.plusHours(1)) {
                for (String offset : List.of("Z", "+01:00", "+02:00", "-05:00", "+09:30", "+18:00", "-18:00")) {
                    OffsetDateTime time = hour.withOffsetSameInstant(ZoneOffset.of(offset));
                    if (!BelgianTime.dayOf(time)
                            .equals(time.atZoneSameInstant(BelgianTime.ZONE).toLocalDate())) {
                        throw new AssertionError(time + " is not on " + BelgianTime.dayOf(time));
                    }
                }
            }
        }
    }
}
