package org.openplp.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.duty.YearlyReview.REVIEW;
import static org.openplp.rules.duty.YearlyReview.duties;
import static org.openplp.rules.duty.YearlyReview.dutiesOf;
import static org.openplp.rules.duty.YearlyReview.missing;
import static org.openplp.rules.duty.YearlyReview.moment;
import static org.openplp.rules.duty.YearlyReview.only;
import static org.openplp.rules.duty.YearlyReview.review;
import static org.openplp.rules.duty.YearlyReview.reviewed;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Federal;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.membership.ListReview;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.spec.Sketch;

class RecurringDutiesTest {
    private Sketch reviewedOnceAndPerhapsOn(String day) {
        ListReview whose = new ListReview(dated(day), Entries.unknown());
        return aPartnership().memberList(l -> l.reviews(Entries.of(List.of(review("2025-10-01"), whose))));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-01, OPEN",
        "2025-12-02, OPEN",
        "2025-12-03, DUE_SOON",
        "2026-02-01, DUE_SOON",
        "2026-02-02, OVERDUE",
        "2030-01-01, OVERDUE"
    })
    void isOpenThenDueSoonUntilItsLastDayAndThenOverdue(String day, String state) {
        Sketch sketch = reviewed("2024-08-01", "2025-02-01");

        assertThat(dutiesOf(REVIEW, sketch, day)).last().isEqualTo("plp-1 " + state + " 2026-02-01");
    }

    @Test
    void isDueSoonWithinAsManyDaysAsAreAsked() {
        Duties duties = Duties.of(assessment(reviewed("2025-02-01"), "2026-01-01"), LocalDate.parse("2026-01-01"), 30);

        assertThat(duties.find("C-T8b:plp-1").orElseThrow().state()).isEqualTo(Duty.State.OPEN);
        assertThat(duties.soonDays()).isEqualTo(30);
    }

    @Test
    void runsFromTheStartAtFirst() {
        Duty duty = only("C-T8b:plp-1", reviewed(), "2024-09-01");

        assertThat(duty).hasToString("C-T8b:plp-1 DUE_SOON 2024-09-01");
        assertThat(duty.event()).isEqualTo(moment("partnership.operationalSince", "2023-09-01"));
        assertThat(duty.isForecast()).isFalse();
    }

    @Test
    void reportsWhatWasDoneInTimeAndLate() {
        assertThat(dutiesOf(REVIEW, reviewed("2025-10-01", "2024-09-01"), "2026-01-01"))
                .containsExactly(
                        "plp-1@2024-09-01 DONE 2024-09-01",
                        "plp-1@2025-10-01 DONE_LATE 2025-09-01",
                        "plp-1 OPEN 2026-10-01");
        Duty late = only("C-T8b:plp-1@2025-10-01", reviewed("2025-10-01", "2024-09-01"), "2026-01-01");
        assertThat(late.event()).isEqualTo(moment("memberList.reviews[1].date", "2024-09-01"));
        assertThat(late.done()).isEqualTo(moment("memberList.reviews[0].date", "2025-10-01"));
        assertThat(late.isDone()).isTrue();
    }

    @Test
    void isInTimeOnTheLastDayAndLateOnTheDayAfter() {
        assertThat(dutiesOf(REVIEW, reviewed("2024-09-02"), "2026-01-01"))
                .first()
                .asString()
                .contains("DONE_LATE");
        assertThat(dutiesOf(REVIEW, reviewed("2024-09-01"), "2026-01-01"))
                .first()
                .asString()
                .contains("DONE 2024");
    }

    @Test
    void doesNotReportThatItWasLateWhereItMayHaveBeenDoneBefore() {
        Sketch sketch = reviewed("2025-10-01");

        assertThat(dutiesOf(REVIEW, sketch, "2026-01-01")).first().isEqualTo("plp-1@2025-10-01 DONE_LATE 2024-09-01");
        assertThat(dutiesOf(REVIEW, sketch.partial("memberList.reviews"), "2026-01-01"))
                .last()
                .isEqualTo("plp-1@2025-10-01 DONE");
        assertThat(dutiesOf(REVIEW, reviewed("?", "2025-10-01"), "2026-01-01"))
                .last()
                .isEqualTo("plp-1@2025-10-01 DONE");
    }

    @Test
    void namesWhatMayShowThatItWasDone() {
        ListReview whose = new ListReview(dated("2025-07-01"), Entries.unknown());
        Sketch sketch = aPartnership()
                .memberList(l -> l.reviews(Entries.of(List.of(review("2025-02-01"), whose, review("?")))));
        Duty duty = only("C-T8b:plp-1", sketch, "2026-02-01");

        assertThat(duty).hasToString("C-T8b:plp-1 DUE_SOON 2026-02-01");
        assertThat(missing(duty)).containsExactly("memberList.reviews[1].by", "memberList.reviews[2].date");
        assertThat(dutiesOf(REVIEW, sketch, "2026-02-02")).contains("plp-1 CANNOT_TELL");
        assertThat(missing(only("C-T8b:plp-1", reviewed("2025-07-01"), "2026-02-01")))
                .isEmpty();
    }

    @Test
    void countsNothingFromBeforeTheStart() {
        assertThat(dutiesOf(REVIEW, reviewed("2023-08-31"), "2024-01-01")).containsExactly("plp-1 OPEN 2024-09-01");
    }

    @Test
    void countsADayOnce() {
        assertThat(dutiesOf(REVIEW, reviewed("2024-05-01", "2024-05-01"), "2024-06-01"))
                .containsExactly("plp-1@2024-05-01 DONE 2024-09-01", "plp-1 OPEN 2025-05-01");
    }

    @Test
    void isForeseenInMultiplesOfTheTermFromTheLastTime() {
        assertThat(dutiesOf(REVIEW, reviewed("2024-02-29"), "2024-03-01", "2028-02-29"))
                .containsExactly(
                        "plp-1@2024-02-29 DONE 2024-09-01",
                        "plp-1 OPEN 2025-02-28",
                        "plp-1+1 OPEN 2026-02-28",
                        "plp-1+2 OPEN 2027-02-28",
                        "plp-1+3 OPEN 2028-02-29");
        assertThat(dutiesOf(REVIEW, reviewed("2024-02-29"), "2024-03-01", "2028-02-28"))
                .hasSize(4);
    }

    @Test
    void isNotForeseenWhileItIsOverdueSinceItCannotBeDoneOnItsLastDayAnyMore() {
        assertThat(dutiesOf(REVIEW, reviewed("2024-02-01"), "2025-02-01", "2026-02-01"))
                .endsWith("plp-1 DUE_SOON 2025-02-01", "plp-1+1 OPEN 2026-02-01");
        assertThat(dutiesOf(REVIEW, reviewed("2024-02-01"), "2025-02-02", "2028-02-01"))
                .endsWith("plp-1 OVERDUE 2025-02-01");
    }

    @Test
    void isReportedWhateverTheDayUntilWhichIsForeseen() {
        assertThat(dutiesOf("M-T9a", aPartnership().evaluations(), "2023-10-01"))
                .containsExactly("plp-1 OPEN 2026-09-01");
    }

    @Test
    void isUnknownWithoutAStart() {
        Duty duty = only("C-T8b:plp-1", reviewed("2025-02-01").notInOperation(), "2026-01-01");

        assertThat(duty.state()).isEqualTo(Duty.State.CANNOT_TELL);
        assertThat(missing(duty)).containsExactly("partnership.operationalSince");
        assertThat(duty.due()).isEmpty();
    }

    @Test
    void isOpenBeforeItIsFirstDueEvenIfTheListIsNotOnRecordAndThenIsUnknown() {
        assertThat(dutiesOf(REVIEW, aPartnership(), "2024-09-01")).containsExactly("plp-1 DUE_SOON 2024-09-01");
        assertThat(dutiesOf(REVIEW, aPartnership(), "2024-09-02", "2030-01-01")).containsExactly("plp-1 CANNOT_TELL");
    }

    @Test
    void isOverdueUnderAWaiverAndSaysSo() {
        Sketch sketch = reviewed().waivers(aWaiver(REVIEW, "plp-1"));

        assertThat(only("C-T8b:plp-1", sketch, "2024-09-02").waiver()).contains(FactPath.of("waivers[0]"));
        assertThat(only("C-T8b:plp-1", sketch, "2024-09-01").waiver()).isEmpty();
    }

    @Test
    void isInTimeAlsoWhereItMayHaveBeenDoneBeforeToo() {
        assertThat(dutiesOf(REVIEW, reviewed("2024-08-01").partial("memberList.reviews"), "2024-08-01"))
                .contains("plp-1@2024-08-01 DONE 2024-09-01");
    }

    @Test
    void saysOfWhatAndForWhomItIsAndWhetherItIsForeseen() {
        Duties duties = duties(reviewed("2024-05-01"), "2024-06-01", "2026-12-31");
        Duty duty = duties.find("C-T8b:plp-1").orElseThrow();

        assertThat(duty.subject()).isEqualTo(duty.finding().subject());
        assertThat(duty.who()).containsExactly(Bearer.COORD, Bearer.MAND);
        assertThat(duty.waitsForTheStart()).isFalse();
        assertThat(duty.isForecast()).isFalse();
        assertThat(duties.find("C-T8b:plp-1+1").orElseThrow().isForecast()).isTrue();
        assertThat(duties.assessment().snapshot().day()).isEqualTo("2024-06-01");
        assertThat(duties.until()).isEqualTo("2026-12-31");
    }

    @Test
    void thatWasDoneIsNotWaivedWithWhatIsOverdueNow() {
        Sketch waived = reviewed("2024-05-01").waivers(aWaiver(REVIEW, "plp-1"));

        assertThat(only("C-T8b:plp-1", waived, "2026-01-01").waiver()).isPresent();
        assertThat(only("C-T8b:plp-1@2024-05-01", waived, "2026-01-01").waiver())
                .isEmpty();
    }

    @Test
    void isDueSoonOnItsLastDayAloneWhereSoonIsNoDaysAway() {
        LocalDate last = LocalDate.parse("2026-02-01");

        assertThat(Duties.of(assessment(reviewed("2025-02-01"), "2026-02-01"), last, 0)
                        .find("C-T8b:plp-1")
                        .map(Duty::state))
                .contains(Duty.State.DUE_SOON);
        assertThat(Duties.of(assessment(reviewed("2025-02-01"), "2026-01-31"), last, 0)
                        .find("C-T8b:plp-1")
                        .map(Duty::state))
                .contains(Duty.State.OPEN);
    }

    @Test
    void wasLateWhereWhatMayHaveBeenDoneTooWasNotBetweenTheTwoTimes() {
        assertThat(dutiesOf(REVIEW, reviewedOnceAndPerhapsOn("2024-06-01"), "2026-01-01"))
                .contains("plp-1@2025-10-01 DONE");
        for (String outside : List.of("2023-08-01", "2025-10-01", "2025-12-01")) {
            assertThat(dutiesOf(REVIEW, reviewedOnceAndPerhapsOn(outside), "2026-01-01"))
                    .as(outside)
                    .contains("plp-1@2025-10-01 DONE_LATE 2024-09-01");
        }
    }

    @Test
    void doesNotNameWhatMayShowThatItWasDoneBeforeTheLastTime() {
        assertThat(missing(only("C-T8b:plp-1", reviewedOnceAndPerhapsOn("2024-06-01"), "2026-01-01")))
                .isEmpty();
    }

    @Nested
    class ATermOfWhichTheTextsDoNotSayFromWhenItRuns {
        private Sketch committee(String... days) {
            return aPartnership()
                    .but(d -> d.federal(known(new Federal(
                            Entries.none(),
                            Entries.of(Stream.of(days).map(LocalDate::parse).toList())))));
        }

        @Test
        void runsFromTheLastTime() {
            assertThat(dutiesOf("FED-4", committee("2024-05-01", "2025-06-01"), "2025-07-01", "2027-06-01"))
                    .containsExactly(
                            "plp-1@2025-06-01 DONE_LATE 2025-05-01",
                            "plp-1 OPEN 2026-06-01",
                            "plp-1+1 OPEN 2027-06-01",
                            "plp-1@2024-05-01 DONE");
            assertThat(dutiesOf("FED-4", committee("2024-05-01"), "2025-05-02", "2030-01-01"))
                    .containsExactly("plp-1 OVERDUE 2025-05-01", "plp-1@2024-05-01 DONE");
        }

        @Test
        void isUnknownBeforeTheFirstTime() {
            Duty duty = only("FED-4:plp-1", committee(), "2025-07-01");

            assertThat(duty.state()).isEqualTo(Duty.State.CANNOT_TELL);
            assertThat(duty.explanation().open()).containsExactly("FED-4");
        }
    }
}
