package org.openplp.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.rules.belgium.facts.PartnershipFacts.OPERATIONAL_SINCE;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.outcome.Outcome.FAILED;
import static org.openplp.rules.outcome.Outcome.PENDING;
import static org.openplp.rules.rule.Rule.rule;
import static org.openplp.rules.spec.Found.assessment;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.aWaiver;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.core.authority.Federal;
import org.openplp.core.dossier.ArrangementBuilder;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.DataRequest;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.ListReview;
import org.openplp.core.membership.MembershipBuilder;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.local.LocalRules;
import org.openplp.rules.norm.Bearer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Shown;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.source.Source;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;

/** A partnership in operation since 1 September 2023, whose list is to be reviewed once a year. */
class DutiesTest {
    private static final String REVIEW = "C-T8b";

    private static Duties duties(Sketch sketch, String day, String until) {
        return Duties.of(assessment(sketch, day), LocalDate.parse(until));
    }

    /** The duties of one norm, each as the end of its id, its state and its day. */
    private static List<String> of(String norm, Sketch sketch, String day, String until) {
        return duties(sketch, day, until).all().stream()
                .filter(duty -> duty.norm().id().value().equals(norm))
                .map(duty -> duty.toString().substring(norm.length() + 1))
                .toList();
    }

    private static List<String> of(String norm, Sketch sketch, String day) {
        return of(norm, sketch, day, day);
    }

    private static Sketch reviewed(String... days) {
        return aPartnership()
                .memberList(l ->
                        l.reviews(Log.of(Stream.of(days).map(DutiesTest::review).toList())));
    }

    private static ListReview review(String day) {
        return new ListReview(
                day.equals("?") ? Recorded.unknown() : dated(day), list(Party.COORDINATOR, Party.MANDATED_OFFICER));
    }

    private static ArrangementBuilder agreed(String value) {
        return anArrangement("memberList.review.period", value, Party.POLICE_ZONE);
    }

    private static Duty only(String id, Sketch sketch, String day) {
        return duties(sketch, day, day).find(id).orElseThrow();
    }

    private static Optional<Occurrence.Moment> moment(String path, String day) {
        return Optional.of(new Occurrence.Moment(FactPath.of(path), Optional.of(LocalDate.parse(day))));
    }

    @Nested
    class WhatComesBackAfterATerm {
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

            assertThat(of(REVIEW, sketch, day)).last().isEqualTo("plp-1 " + state + " 2026-02-01");
        }

        @Test
        void isDueSoonWithinAsManyDaysAsAreAsked() {
            Duties duties =
                    Duties.of(assessment(reviewed("2025-02-01"), "2026-01-01"), LocalDate.parse("2026-01-01"), 30);

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
            assertThat(of(REVIEW, reviewed("2025-10-01", "2024-09-01"), "2026-01-01"))
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
            assertThat(of(REVIEW, reviewed("2024-09-02"), "2026-01-01"))
                    .first()
                    .asString()
                    .contains("DONE_LATE");
            assertThat(of(REVIEW, reviewed("2024-09-01"), "2026-01-01"))
                    .first()
                    .asString()
                    .contains("DONE 2024");
        }

        @Test
        void doesNotReportThatItWasLateWhereItMayHaveBeenDoneBefore() {
            Sketch sketch = reviewed("2025-10-01");

            assertThat(of(REVIEW, sketch, "2026-01-01")).first().isEqualTo("plp-1@2025-10-01 DONE_LATE 2024-09-01");
            assertThat(of(REVIEW, sketch.partial("memberList.reviews"), "2026-01-01"))
                    .last()
                    .isEqualTo("plp-1@2025-10-01 DONE");
            assertThat(of(REVIEW, reviewed("?", "2025-10-01"), "2026-01-01"))
                    .last()
                    .isEqualTo("plp-1@2025-10-01 DONE");
        }

        @Test
        void namesWhatMayShowThatItWasDone() {
            ListReview whose = new ListReview(dated("2025-07-01"), Log.unknown());
            Sketch sketch = aPartnership()
                    .memberList(l -> l.reviews(Log.of(List.of(review("2025-02-01"), whose, review("?")))));
            Duty duty = only("C-T8b:plp-1", sketch, "2026-02-01");

            assertThat(duty).hasToString("C-T8b:plp-1 DUE_SOON 2026-02-01");
            assertThat(duty.explanation().missing())
                    .extracting(fact -> fact.path().toString())
                    .containsExactly("memberList.reviews[1].by", "memberList.reviews[2].date");
            assertThat(of(REVIEW, sketch, "2026-02-02")).contains("plp-1 CANNOT_TELL");
            assertThat(only("C-T8b:plp-1", reviewed("2025-07-01"), "2026-02-01")
                            .explanation()
                            .missing())
                    .isEmpty();
        }

        @Test
        void countsNothingFromBeforeTheStart() {
            assertThat(of(REVIEW, reviewed("2023-08-31"), "2024-01-01")).containsExactly("plp-1 OPEN 2024-09-01");
        }

        @Test
        void countsADayOnce() {
            assertThat(of(REVIEW, reviewed("2024-05-01", "2024-05-01"), "2024-06-01"))
                    .containsExactly("plp-1@2024-05-01 DONE 2024-09-01", "plp-1 OPEN 2025-05-01");
        }

        @Test
        void isForeseenInMultiplesOfTheTermFromTheLastTime() {
            assertThat(of(REVIEW, reviewed("2024-02-29"), "2024-03-01", "2028-02-29"))
                    .containsExactly(
                            "plp-1@2024-02-29 DONE 2024-09-01",
                            "plp-1 OPEN 2025-02-28",
                            "plp-1+1 OPEN 2026-02-28",
                            "plp-1+2 OPEN 2027-02-28",
                            "plp-1+3 OPEN 2028-02-29");
            assertThat(of(REVIEW, reviewed("2024-02-29"), "2024-03-01", "2028-02-28"))
                    .hasSize(4);
        }

        @Test
        void isNotForeseenWhileItIsOverdueSinceItCannotBeDoneOnItsLastDayAnyMore() {
            assertThat(of(REVIEW, reviewed("2024-02-01"), "2025-02-01", "2026-02-01"))
                    .endsWith("plp-1 DUE_SOON 2025-02-01", "plp-1+1 OPEN 2026-02-01");
            assertThat(of(REVIEW, reviewed("2024-02-01"), "2025-02-02", "2028-02-01"))
                    .endsWith("plp-1 OVERDUE 2025-02-01");
        }

        @Test
        void isReportedWhateverTheDayUntilWhichIsForeseen() {
            assertThat(of("M-T9a", aPartnership().evaluations(), "2023-10-01"))
                    .containsExactly("plp-1 OPEN 2026-09-01");
        }

        @Test
        void isUnknownWithoutAStart() {
            Duty duty = only("C-T8b:plp-1", reviewed("2025-02-01").notInOperation(), "2026-01-01");

            assertThat(duty.state()).isEqualTo(Duty.State.CANNOT_TELL);
            assertThat(duty.explanation().missing())
                    .extracting(fact -> fact.path().toString())
                    .containsExactly("partnership.operationalSince");
            assertThat(duty.due()).isEmpty();
        }

        @Test
        void isOpenBeforeItIsFirstDueEvenIfTheListIsNotOnRecordAndThenIsUnknown() {
            assertThat(of(REVIEW, aPartnership(), "2024-09-01")).containsExactly("plp-1 DUE_SOON 2024-09-01");
            assertThat(of(REVIEW, aPartnership(), "2024-09-02", "2030-01-01")).containsExactly("plp-1 CANNOT_TELL");
        }

        @Test
        void isOverdueUnderAWaiverAndSaysSo() {
            Sketch sketch = reviewed().waivers(aWaiver(REVIEW, "plp-1"));

            assertThat(only("C-T8b:plp-1", sketch, "2024-09-02").waiver()).contains(FactPath.of("waivers[0]"));
            assertThat(only("C-T8b:plp-1", sketch, "2024-09-01").waiver()).isEmpty();
        }

        @Test
        void isInTimeAlsoWhereItMayHaveBeenDoneBeforeToo() {
            assertThat(of(REVIEW, reviewed("2024-08-01").partial("memberList.reviews"), "2024-08-01"))
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
            assertThat(duties.assessment().situation().day()).isEqualTo("2024-06-01");
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
            assertThat(of(REVIEW, reviewedOnceAndPerhapsOn("2024-06-01"), "2026-01-01"))
                    .contains("plp-1@2025-10-01 DONE");
            for (String outside : List.of("2023-08-01", "2025-10-01", "2025-12-01")) {
                assertThat(of(REVIEW, reviewedOnceAndPerhapsOn(outside), "2026-01-01"))
                        .as(outside)
                        .contains("plp-1@2025-10-01 DONE_LATE 2024-09-01");
            }
        }

        @Test
        void doesNotNameWhatMayShowThatItWasDoneBeforeTheLastTime() {
            assertThat(only("C-T8b:plp-1", reviewedOnceAndPerhapsOn("2024-06-01"), "2026-01-01")
                            .explanation()
                            .missing())
                    .isEmpty();
        }

        private Sketch reviewedOnceAndPerhapsOn(String day) {
            ListReview whose = new ListReview(dated(day), Log.unknown());
            return aPartnership().memberList(l -> l.reviews(Log.of(List.of(review("2025-10-01"), whose))));
        }
    }

    @Nested
    class ATermThatIsAgreed {
        @Test
        void setsTheDay() {
            assertThat(of(REVIEW, reviewed("2024-05-01").arrangements(agreed("P2Y")), "2024-06-01", "2028-12-31"))
                    .endsWith("plp-1 OPEN 2026-05-01", "plp-1+1 OPEN 2028-05-01");
            assertThat(of(REVIEW, reviewed("2024-05-01").arrangements(agreed("P6M")), "2024-06-01"))
                    .endsWith("plp-1 OPEN 2024-11-01");
        }

        @Test
        void isNamedByEachDayThatItSets() {
            Sketch sketch = reviewed("2024-05-01").arrangements(agreed("P6M").agreedOn(dated("2024-01-01")));

            for (String time : List.of("@2024-05-01", "", "+1")) {
                assertThat(duties(sketch, "2024-06-01", "2025-12-31")
                                .find("C-T8b:plp-1" + time)
                                .flatMap(Duty::agreedTerm))
                        .as(time)
                        .contains(new Occurrence.AgreedTerm(
                                "memberList.review.period",
                                Optional.of(Period.ofMonths(6)),
                                FactPath.of("arrangements[0]")));
            }
        }

        @Test
        void isNotNamedByTheDayThatTheTermOfTheTextSets() {
            Sketch ofTheText = reviewed("2024-05-01");
            Sketch agreedLater = ofTheText.arrangements(agreed("P6M").agreedOn(dated("2024-05-15")));
            Sketch overBefore = ofTheText.arrangements(agreed("P6M").until(endingOn("2024-10-01")));

            assertThat(only("C-T8b:plp-1", ofTheText, "2024-06-01").agreedTerm())
                    .isEmpty();
            assertThat(only("C-T8b:plp-1@2024-05-01", agreedLater, "2024-06-01").agreedTerm())
                    .isEmpty();
            assertThat(only("C-T8b:plp-1", overBefore, "2024-06-01").agreedTerm())
                    .isEmpty();
        }

        @Test
        void isNamedByItsLastDayWhereThatIsTheLastOneInTime() {
            Sketch longer = reviewed("2024-05-01").arrangements(agreed("P2Y").until(endingOn("2025-12-31")));
            Sketch none = reviewed("2024-05-01").arrangements(agreed("NONE").until(endingOn("2025-12-31")));

            assertThat(only("C-T8b:plp-1", longer, "2024-06-01").agreedTerm())
                    .map(Occurrence.AgreedTerm::term)
                    .contains(Optional.of(Period.ofYears(2)));
            assertThat(only("C-T8b:plp-1", none, "2024-06-01").agreedTerm())
                    .map(Occurrence.AgreedTerm::shown)
                    .contains(Shown.Word.NO_TERM);
        }

        @Test
        void takesTheDutyAwayIfThereIsNone() {
            assertThat(of(REVIEW, reviewed("2024-05-01").arrangements(agreed("NONE")), "2026-06-01"))
                    .isEmpty();
        }

        @Test
        void holdsFromItsDayOnSoThatWhatWasDoneBeforeIsMeasuredByTheTermOfThen() {
            Sketch sketch = reviewed("2025-10-01", "2027-09-01")
                    .arrangements(agreed("P2Y").agreedOn(dated("2026-01-01")));

            assertThat(of(REVIEW, sketch, "2027-10-01"))
                    .containsExactly(
                            "plp-1@2025-10-01 DONE_LATE 2024-09-01",
                            "plp-1@2027-09-01 DONE 2028-01-01",
                            "plp-1 OPEN 2029-09-01");
        }

        @Test
        void givesWayToTheTermOfTheTextAfterItsLastDay() {
            Sketch longer = reviewed("2024-05-01").arrangements(agreed("P2Y").until(endingOn("2025-12-31")));

            assertThat(of(REVIEW, longer, "2024-06-01", "2030-01-01")).endsWith("plp-1 OPEN 2025-12-31");
            Found.assess(REVIEW, longer).on("2025-12-31").isMet();
            Found.assess(REVIEW, longer).on("2026-01-01").isBreached();
        }

        @Test
        void thatIsShorterGivesWayBeforeItsTermIsOver() {
            Sketch shorter = reviewed("2024-05-01").arrangements(agreed("P6M").until(endingOn("2024-10-01")));

            assertThat(of(REVIEW, shorter, "2024-06-01")).endsWith("plp-1 OPEN 2025-05-01");
            Found.assess(REVIEW, shorter).on("2025-05-01").isMet();
            Found.assess(REVIEW, shorter).on("2025-05-02").isBreached();
        }

        @Test
        void thatThereIsNoneEndsToo() {
            Sketch none = reviewed("2024-05-01").arrangements(agreed("NONE").until(endingOn("2025-12-31")));

            assertThat(of(REVIEW, none, "2024-06-01")).containsExactly("plp-1 OPEN 2025-12-31");
            Found.assess(REVIEW, none).on("2025-12-31").isNotApplicable();
            Found.assess(REVIEW, none).on("2026-01-01").isBreached();
        }

        @Test
        void isNotForeseenBeyondItsLastDay() {
            assertThat(of(REVIEW, halfYearly("2025-05-02"), "2024-06-01", "2030-01-01"))
                    .endsWith("plp-1 OPEN 2024-11-01", "plp-1+1 OPEN 2025-05-01");
            assertThat(of(REVIEW, halfYearly("2025-05-01"), "2024-06-01", "2030-01-01"))
                    .endsWith("plp-1 OPEN 2024-11-01");
        }

        @Test
        void leavesWhatFallsDueOnItsLastDayToTheTermThatFollows() {
            Sketch sketch = halfYearly("2024-11-01");

            assertThat(of(REVIEW, sketch, "2024-06-01", "2030-01-01")).endsWith("plp-1 OPEN 2025-05-01");
            Found.assess(REVIEW, sketch).on("2024-11-02").isMet();
        }

        private Sketch halfYearly(String until) {
            return reviewed("2024-05-01").arrangements(agreed("P6M").until(endingOn(until)));
        }

        @Test
        void thatIsNotOnRecordLeavesTheDayOfTheTextAndThenTheAnswerOpen() {
            Sketch unclear = reviewed("2024-05-01").arrangements(agreed("P2Y").by(Recorded.unknown()));

            assertThat(of(REVIEW, unclear, "2025-05-01", "2030-01-01")).contains("plp-1 DUE_SOON 2025-05-01");
            assertThat(of(REVIEW, unclear, "2025-05-02", "2030-01-01"))
                    .containsExactly("plp-1@2024-05-01 DONE", "plp-1 CANNOT_TELL");
        }

        @Test
        void makesOfARegularDutyOneThatComesBack() {
            Sketch met = aPartnership()
                    .meetings(
                            Sketch.aMeeting(Meeting.Kind.MEMBERS, "2024-05-01").calledBy(known(Party.COORDINATOR)));
            ArrangementBuilder twiceAYear = anArrangement("meetings.members.max", "P6M", Party.HOUSE_RULES)
                    .agreedOn(dated("2024-03-01"));

            assertThat(of("C-T10a", met, "2026-01-01")).containsExactly("plp-1 DONE");
            assertThat(of("C-T10a", aPartnership().meetings(), "2026-01-01")).containsExactly("plp-1 UNDATED");
            assertThat(of("C-T10a", met.arrangements(twiceAYear), "2024-06-01", "2025-01-01"))
                    .containsExactly("plp-1@2024-05-01 DONE 2024-09-01", "plp-1 OPEN 2024-11-01");
            Duty first = only("C-T10a:plp-1", aPartnership().meetings().arrangements(twiceAYear), "2024-06-01");
            assertThat(first.event()).isEqualTo(moment("arrangements[0]", "2024-03-01"));
            assertThat(first.due()).contains(LocalDate.parse("2024-09-01"));
        }

        @Test
        void inThePlaceOfThatOfTheTextRunsFromTheStartToo() {
            assertThat(only("C-T8b:plp-1", reviewed().arrangements(agreed("P2Y")), "2024-06-01")
                            .event())
                    .isEqualTo(moment("partnership.operationalSince", "2023-09-01"));
        }

        @Test
        void whereTheTextHasNoneRunsNeitherFromBeforeTheAgreementNorFromBeforeTheStart() {
            Sketch met = aPartnership()
                    .meetings(
                            Sketch.aMeeting(Meeting.Kind.MEMBERS, "2024-02-01").calledBy(known(Party.COORDINATOR)));
            ArrangementBuilder twiceAYear = anArrangement("meetings.members.max", "P6M", Party.HOUSE_RULES);
            Duty afterAMeeting =
                    only("C-T10a:plp-1", met.arrangements(twiceAYear.agreedOn(dated("2024-03-01"))), "2024-06-01");
            Duty afterTheStart = only(
                    "C-T10a:plp-1",
                    aPartnership().meetings().arrangements(twiceAYear.agreedOn(dated("2023-01-01"))),
                    "2024-02-01");

            assertThat(afterAMeeting.event()).isEqualTo(moment("arrangements[0]", "2024-03-01"));
            assertThat(afterAMeeting.due()).contains(LocalDate.parse("2024-09-01"));
            assertThat(afterTheStart.event()).isEqualTo(moment("partnership.operationalSince", "2023-09-01"));
            assertThat(afterTheStart.due()).contains(LocalDate.parse("2024-03-01"));
        }

        @Test
        void thatIsNotOnRecordIsAllThatIsMissingOfADutyThatIsLateByTheText() {
            Sketch unclear = reviewed("2024-05-01").arrangements(agreed("P2Y").by(Recorded.unknown()));

            assertThat(only("C-T8b:plp-1", unclear, "2025-05-02").explanation().missing())
                    .extracting(fact -> fact.path().toString())
                    .containsExactly("arrangements[0].by");
        }
    }

    @Nested
    class ATermOfWhichTheTextsDoNotSayFromWhenItRuns {
        private Sketch committee(String... days) {
            return aPartnership()
                    .but(d -> d.federal(known(new Federal(
                            Log.none(),
                            Log.of(Stream.of(days).map(LocalDate::parse).toList())))));
        }

        @Test
        void runsFromTheLastTime() {
            assertThat(of("FED-4", committee("2024-05-01", "2025-06-01"), "2025-07-01", "2027-06-01"))
                    .containsExactly(
                            "plp-1@2025-06-01 DONE_LATE 2025-05-01",
                            "plp-1 OPEN 2026-06-01",
                            "plp-1+1 OPEN 2027-06-01",
                            "plp-1@2024-05-01 DONE");
            assertThat(of("FED-4", committee("2024-05-01"), "2025-05-02", "2030-01-01"))
                    .containsExactly("plp-1 OVERDUE 2025-05-01", "plp-1@2024-05-01 DONE");
        }

        @Test
        void isUnknownBeforeTheFirstTime() {
            Duty duty = only("FED-4:plp-1", committee(), "2025-07-01");

            assertThat(duty.state()).isEqualTo(Duty.State.CANNOT_TELL);
            assertThat(duty.explanation().open()).containsExactly("FED-4");
        }
    }

    @Nested
    class WhatIsOwedWithoutADate {
        private Sketch asked(DataRequest... requests) {
            return aPartnership().memberList(l -> l.requests(Log.of(List.of(requests))));
        }

        private DataRequest request(String received, Recorded<LocalDate> answered) {
            return new DataRequest(known(DataRequest.Kind.ACCESS), dated(received), answered);
        }

        @Test
        void isOwedForEachEntryAndDoneForEach() {
            Sketch sketch = asked(
                    request("2025-03-01", dated("2025-03-04")),
                    request("2025-05-01", Recorded.none()),
                    request("2025-05-01", Recorded.unknown()));

            assertThat(of("DAT-4a", sketch, "2026-01-01"))
                    .containsExactly(
                            "plp-1@2025-03-01 DONE", "plp-1@2025-05-01 UNDATED", "plp-1@2025-05-01.2 CANNOT_TELL");
            Duty open = only("DAT-4a:plp-1@2025-05-01", sketch, "2026-01-01");
            assertThat(open.event()).isEqualTo(moment("memberList.requests[1].receivedOn", "2025-05-01"));
            assertThat(open.occurrence().entry()).hasToString("memberList.requests[1]");
            assertThat(only("DAT-4a:plp-1@2025-03-01", sketch, "2026-01-01").done())
                    .isEqualTo(moment("memberList.requests[0].answeredOn", "2025-03-04"));
        }

        @Test
        void keepsTheEntriesApart() {
            Sketch sketch = asked(request("2025-05-01", Recorded.none()), request("2025-05-01", Recorded.none()));

            assertThat(of("DAT-4a", sketch, "2026-01-01"))
                    .containsExactly("plp-1@2025-05-01 UNDATED", "plp-1@2025-05-01.2 UNDATED");
        }

        @Test
        void keepsItsIdWhenItIsDone() {
            assertThat(of("DAT-4a", asked(request("2025-05-01", dated("2025-06-01"))), "2026-01-01"))
                    .containsExactly("plp-1@2025-05-01 DONE");
        }

        @Test
        void isNamedByTheIdOfItsEntry() {
            Sketch sketch = aPartnership().members(aMember("m-4").addedToListOn(Recorded.none()));

            assertThat(of("C-T8a", sketch, "2026-01-01")).containsExactly("plp-1/m-4 UNDATED");
            assertThat(only("C-T8a:plp-1/m-4", sketch, "2026-01-01").event())
                    .isEqualTo(moment("memberships[0].joinedOn", "2024-03-01"));
        }

        @Test
        void isNamedByTheIdOfItsEntryWhereverItIsInTheList() {
            Sketch sketch = aPartnership()
                    .members(Stream.of("m-1", "m-2", "m-3", "m-4")
                            .map(id -> aMember(id).addedToListOn(Recorded.none()))
                            .toArray(MembershipBuilder[]::new));

            assertThat(of("C-T8a", sketch, "2026-01-01"))
                    .containsExactly(
                            "plp-1/m-1 UNDATED", "plp-1/m-2 UNDATED", "plp-1/m-3 UNDATED", "plp-1/m-4 UNDATED");
        }

        @Test
        void mayBeOwedForMoreEntriesWhereTheListIsNotComplete() {
            Sketch sketch = aPartnership()
                    .members(aMember("m-4").addedToListOn(Recorded.none()))
                    .partial("memberships");

            assertThat(of("C-T8a", sketch, "2026-01-01")).containsExactly("plp-1/m-4 UNDATED", "plp-1 CANNOT_TELL");
            assertThat(of("C-T8a", aPartnership(), "2026-01-01")).containsExactly("plp-1 CANNOT_TELL");
        }

        @Test
        void isDoneOnTheDayOfTheFactThatIsNamed() {
            MembershipBuilder moved = aMember("m-4")
                    .addedToListOn(dated("2024-03-02"))
                    .movedAway(endingOn("2025-03-01"))
                    .removedFromListOn(endingOn("2025-03-22"));
            MembershipBuilder left = aMember("m-5")
                    .addedToListOn(dated("2024-03-02"))
                    .movedAway(endingOn("2025-03-01"))
                    .left(Optional.of(new Departure(dated("2025-03-20"), known(Departure.Why.MOVED))))
                    .removedFromListOn(endingOn("2025-03-22"));
            Duties duties = duties(
                    aPartnership().members(moved, left).memberList(l -> l.updatedOn(dated("2025-08-31"))),
                    "2026-01-01",
                    "2026-01-01");

            assertThat(duties.in(Duty.State.DONE).stream()
                            .filter(duty -> duty.norm().id().value().equals("C-T8a"))
                            .map(duty -> duty.done().orElseThrow())
                            .map(done -> done.path() + " " + done.day().orElseThrow()))
                    .containsExactly(
                            "memberships[0].addedToListOn 2024-03-02",
                            "memberships[0].removedFromListOn 2025-03-22",
                            "memberships[1].removedFromListOn 2025-03-22");
        }

        @Test
        void isNoDutyWithoutItsEvent() {
            assertThat(of("DAT-4a", asked(), "2026-01-01")).isEmpty();
            assertThat(of("CHA-8", aPartnership().partnership(p -> p.changes(Log.none())), "2026-01-01"))
                    .isEmpty();
        }
    }

    @Nested
    class ATermForEachEvent {
        private static final String ID = "M-T4:plp-1/r-1";

        private Sketch reported(Recorded<OffsetDateTime> feedback) {
            return aPartnership()
                    .messages()
                    .reports(
                            aReport("r-1").at(at("2025-03-01T10:00:00+01:00")).feedbackAt(feedback),
                            aReport("r-2").at(at("2025-03-20T10:00:00+01:00")).feedbackAt(Recorded.none()));
        }

        private Sketch within(String term, Recorded<OffsetDateTime> feedback) {
            return reported(feedback)
                    .arrangements(anArrangement("feedback.max", term, Party.POLICE_ZONE)
                            .agreedOn(dated("2025-01-01")));
        }

        @Test
        void isNoneUnlessItIsAgreed() {
            assertThat(of("M-T4", reported(Recorded.none()), "2025-04-01"))
                    .containsExactly("plp-1/r-1 UNDATED", "plp-1/r-2 UNDATED");
        }

        @Test
        void isOverdueForEachOnItsOwnDay() {
            assertThat(of("M-T4", within("P14D", Recorded.none()), "2025-03-15"))
                    .containsExactly("plp-1/r-1 DUE_SOON 2025-03-15");
            assertThat(of("M-T4", within("P14D", Recorded.none()), "2025-03-20"))
                    .containsExactly("plp-1/r-1 OVERDUE 2025-03-15", "plp-1/r-2 DUE_SOON 2025-04-03");
        }

        @Test
        void keepsItsDayWhereItIsNotOnRecordWhetherItWasDone() {
            Sketch sketch = within("P14D", Recorded.unknown());

            assertThat(of("M-T4", sketch, "2025-03-15")).containsExactly("plp-1/r-1 CANNOT_TELL 2025-03-15");
            assertThat(of("M-T4", sketch, "2025-03-16")).containsExactly("plp-1/r-1 CANNOT_TELL 2025-03-15");
            assertThat(duties(sketch, "2025-03-15", "2025-03-15").dated())
                    .extracting(Duty::id)
                    .contains(ID);
            assertThat(of("M-T4", reported(Recorded.unknown()), "2025-03-15")).containsExactly("plp-1/r-1 CANNOT_TELL");
            assertThat(of(
                            "M-T4",
                            sketch.arrangements(anArrangement("feedback.max", "P14D", Party.POLICE_ZONE)
                                    .by(Recorded.unknown())),
                            "2025-03-15"))
                    .containsExactly("plp-1/r-1 CANNOT_TELL");
        }

        @Test
        void isNamedByEachDay() {
            List<Sketch> sketches = List.of(
                    within("P14D", Recorded.none()),
                    within("P14D", Recorded.unknown()),
                    within("P14D", at("2025-03-15T23:00:00+01:00")));

            assertThat(sketches)
                    .allSatisfy(sketch -> assertThat(
                                    only(ID, sketch, "2025-03-15").agreedTerm())
                            .contains(new Occurrence.AgreedTerm(
                                    "feedback.max", Optional.of(Period.ofDays(14)), FactPath.of("arrangements[0]"))));
        }

        @Test
        void isKeptOrNot() {
            assertThat(only(ID, within("P14D", at("2025-03-15T23:00:00+01:00")), "2025-04-01"))
                    .hasToString(ID + " DONE 2025-03-15");
            assertThat(only(ID, within("P14D", at("2025-03-16T01:00:00+01:00")), "2025-04-01"))
                    .hasToString(ID + " DONE_LATE 2025-03-15");
        }
    }

    @Nested
    class WhatIsPendingUntilTheStart {
        @Test
        void isADutyWithoutADateThatWaitsForIt() {
            Sketch sketch = aPartnership().notInOperation().partnership(p -> p.charter(Log.none()));
            Duty charter = only("CHA-1:plp-1", sketch, "2026-01-01");

            assertThat(charter.state()).isEqualTo(Duty.State.UNDATED);
            assertThat(charter.waitsForTheStart()).isTrue();
            assertThat(of("CHA-1", sketch.operationalSince("2025-01-01"), "2026-01-01"))
                    .isEmpty();
        }
    }

    @Nested
    class Nobody {
        @Test
        void owesAnythingInAnInformalGroup() {
            assertThat(duties(reviewed("2024-05-01").anInformalGroup(), "2026-01-01", "2027-01-01")
                            .all())
                    .isEmpty();
        }

        @Test
        void owesAnythingThatComesBackAfterTheEnd() {
            Sketch ended = reviewed("2024-05-01").ended("2025-12-31");

            assertThat(of(REVIEW, ended, "2025-12-31")).contains("plp-1 OVERDUE 2025-05-01");
            assertThat(duties(ended, "2026-01-01", "2027-01-01").all()).isEmpty();
        }

        @Test
        void owesWhatIsForbidden() {
            assertThat(duties(aPartnership(), "2026-01-01", "2027-01-01").all())
                    .isNotEmpty()
                    .noneMatch(duty -> duty.norm().modality() == Modality.PROHIBITION);
        }

        @ParameterizedTest
        @EnumSource(Modality.class)
        void owesWhatALocalNormForbidsOrPermits(Modality modality) {
            Norm norm = Norm.local("EXV-1")
                    .says("The list is kept.")
                    .asksOf(Bearer.PLP)
                    .is(modality)
                    .isSeenFromRecords(Shape.OWED, SubjectKind.PARTNERSHIP)
                    .whenNotMet("The list is not kept.", "Keep the list.")
                    .standsIn("Rules of Exempleville", "2026-01-10", Source.Read.READ)
                    .build();
            Rule owed =
                    rule("EXV-1").about(PARTNERSHIP).isOwed(Condition.always().not());
            RuleBook book = BelgianBook.ofThisRelease()
                    .with(new LocalRules("EXV", "Exempleville", "1", List.of(norm), List.of(owed)));

            assertThat(Duties.of(
                                    book.assess(Found.situation(aPartnership(), "2026-01-01"), Reading.AS_WORDED),
                                    LocalDate.parse("2026-01-01"))
                            .find("EXV-1:plp-1")
                            .isPresent())
                    .isEqualTo(modality != Modality.PROHIBITION && modality != Modality.PERMISSION);
        }
    }

    @ParameterizedTest
    @EnumSource(Duty.State.class)
    void areToDoUntilTheyAreDoneOrUnknown(Duty.State state) {
        assertThat(state.isToDo())
                .isEqualTo(
                        state != Duty.State.DONE && state != Duty.State.DONE_LATE && state != Duty.State.CANNOT_TELL);
    }

    @Test
    void areInTheOrderOfTheirDaysThenOfTheRegister() {
        List<Duty> all = duties(reviewed("2025-02-01").evaluations().meetings(), "2026-01-01", "2028-12-31")
                .all();

        assertThat(all)
                .filteredOn(duty -> duty.due().isPresent())
                .isSortedAccordingTo((one, other) ->
                        one.due().orElseThrow().compareTo(other.due().orElseThrow()));
        assertThat(all).last().satisfies(duty -> assertThat(duty.due()).isEmpty());
        assertThat(duties(reviewed("2025-02-01").evaluations().meetings(), "2026-01-01", "2028-12-31")
                        .dated())
                .isNotEmpty()
                .allMatch(duty -> duty.due().isPresent());
        assertThat(all).extracting(Duty::id).doesNotHaveDuplicates();
    }

    @Test
    void withADayAndToDoAreWhatACalendarHolds() {
        Duties duties = duties(reviewed("2024-05-01"), "2025-01-01", "2026-12-31");

        assertThat(duties.dated()).extracting(Duty::id).contains("C-T8b:plp-1", "C-T8b:plp-1+1");
        assertThat(duties.dated()).noneMatch(Duty::isDone);
        assertThat(duties.in(Duty.State.DONE, Duty.State.DONE_LATE))
                .isNotEmpty()
                .allMatch(Duty::isDone);
        assertThat(duties.toDo())
                .containsExactlyElementsOf(
                        duties.in(Duty.State.OVERDUE, Duty.State.DUE_SOON, Duty.State.OPEN, Duty.State.UNDATED))
                .isNotEmpty();
    }

    private static boolean fail(Object value) {
        throw new IllegalStateException("a fault of the local rule, with " + value);
    }

    @Test
    void ofARuleThatFailsAreNotKnownAndThatIsReported() {
        assertNotKnown(rule("EXV-1").about(PARTNERSHIP).isOwed(OPERATIONAL_SINCE.where(DutiesTest::fail)), FAILED);
    }

    /** Judging stops at the part that decides; telling what is owed looks at all. */
    @Test
    void ofARuleThatFailsOnlyWhenItIsAskedWhatIsOwedAreNotKnownEither() {
        assertNotKnown(
                rule("EXV-1")
                        .about(PARTNERSHIP)
                        .isOwed(OPERATIONAL_SINCE.where(day -> false).and(OPERATIONAL_SINCE.where(DutiesTest::fail))),
                PENDING);
    }

    private static void assertNotKnown(Rule faulty, Outcome outcome) {
        Norm norm = Norm.local("EXV-1")
                .says("A deputy is in office.")
                .asksOf(Bearer.PLP)
                .isSeenFromRecords(Shape.OWED, SubjectKind.PARTNERSHIP)
                .whenNotMet("No deputy is in office.", "Appoint a deputy.")
                .standsIn("Rules of Exempleville", "2026-01-10", Source.Read.READ)
                .build();
        RuleBook book = BelgianBook.ofThisRelease()
                .with(new LocalRules("EXV", "Exempleville", "1", List.of(norm), List.of(faulty)));
        Duties duties = Duties.of(
                book.assess(Found.situation(aPartnership(), "2026-01-01"), Reading.AS_WORDED),
                LocalDate.parse("2026-12-31"));

        assertThat(duties.failed()).extracting(Finding::toString).containsExactly("EXV-1:plp-1 " + outcome);
        assertThat(duties.all()).isNotEmpty();
        assertThat(duties.all()).noneMatch(duty -> duty.norm().id().value().equals("EXV-1"));
    }

    @Test
    void areRefusedForAPeriodThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> duties(aPartnership(), "2026-01-01", "2025-12-31"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-12-31");
        assertThatThrownBy(() -> Duties.of(assessment(aPartnership(), "2026-01-01"), LocalDate.parse("2026-01-01"), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areRefusedForAPeriodThatEndsTooFarAhead() {
        assertThat(duties(aPartnership(), "2026-01-01", "2056-01-01").until()).isEqualTo("2056-01-01");
        assertThatThrownBy(() -> duties(aPartnership(), "2026-01-01", "2056-01-02"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duties until 2056-01-02, which is more than 30 years after 2026-01-01");
    }

    @Test
    void areRefusedForAPeriodThatEndsAfterTheLastDayOfAll() {
        assertThatThrownBy(() -> duties(aPartnership(), "2026-01-01", "+10000-01-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duties until +10000-01-01, which is after 9999-12-31");
    }
}
