package org.openplp.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.duty.YearlyReview.REVIEW;
import static org.openplp.rules.duty.YearlyReview.duties;
import static org.openplp.rules.duty.YearlyReview.dutiesOf;
import static org.openplp.rules.duty.YearlyReview.missing;
import static org.openplp.rules.duty.YearlyReview.moment;
import static org.openplp.rules.duty.YearlyReview.only;
import static org.openplp.rules.duty.YearlyReview.reviewed;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.aReport;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.at;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;
import static org.openplp.rules.spec.Sketch.known;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.ArrangementBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;

class DutiesUnderAgreementsTest {
    private static ArrangementBuilder agreed(String value) {
        return anArrangement("memberList.review.period", value, Party.POLICE_ZONE);
    }

    private Sketch reviewedAndAgreed(String term, String until) {
        return reviewed("2024-05-01").arrangements(agreed(term).until(endingOn(until)));
    }

    @Test
    void setsTheDay() {
        assertThat(dutiesOf(REVIEW, reviewed("2024-05-01").arrangements(agreed("P2Y")), "2024-06-01", "2028-12-31"))
                .endsWith("plp-1 OPEN 2026-05-01", "plp-1+1 OPEN 2028-05-01");
        assertThat(dutiesOf(REVIEW, reviewed("2024-05-01").arrangements(agreed("P6M")), "2024-06-01"))
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

        assertThat(only("C-T8b:plp-1", ofTheText, "2024-06-01").agreedTerm()).isEmpty();
        assertThat(only("C-T8b:plp-1@2024-05-01", agreedLater, "2024-06-01").agreedTerm())
                .isEmpty();
        assertThat(only("C-T8b:plp-1", overBefore, "2024-06-01").agreedTerm()).isEmpty();
    }

    @Test
    void isNamedByItsLastDayWhereThatIsTheLastOneInTime() {
        Sketch longer = reviewedAndAgreed("P2Y", "2025-12-31");
        Sketch none = reviewedAndAgreed("NONE", "2025-12-31");

        assertThat(only("C-T8b:plp-1", longer, "2024-06-01").agreedTerm())
                .map(Occurrence.AgreedTerm::term)
                .contains(Optional.of(Period.ofYears(2)));
        assertThat(only("C-T8b:plp-1", none, "2024-06-01").agreedTerm())
                .map(Occurrence.AgreedTerm::shown)
                .contains(EvidenceValue.Word.NO_TERM);
    }

    @Test
    void takesTheDutyAwayIfThereIsNone() {
        assertThat(dutiesOf(REVIEW, reviewed("2024-05-01").arrangements(agreed("NONE")), "2026-06-01"))
                .isEmpty();
    }

    @Test
    void holdsFromItsDayOnSoThatWhatWasDoneBeforeIsMeasuredByTheTermOfThen() {
        Sketch sketch =
                reviewed("2025-10-01", "2027-09-01").arrangements(agreed("P2Y").agreedOn(dated("2026-01-01")));

        assertThat(dutiesOf(REVIEW, sketch, "2027-10-01"))
                .containsExactly(
                        "plp-1@2025-10-01 DONE_LATE 2024-09-01",
                        "plp-1@2027-09-01 DONE 2028-01-01",
                        "plp-1 OPEN 2029-09-01");
    }

    @Test
    void givesWayToTheTermOfTheTextAfterItsLastDay() {
        Sketch longer = reviewedAndAgreed("P2Y", "2025-12-31");

        assertThat(dutiesOf(REVIEW, longer, "2024-06-01", "2030-01-01")).endsWith("plp-1 OPEN 2025-12-31");
        Found.assess(REVIEW, longer).on("2025-12-31").isMet();
        Found.assess(REVIEW, longer).on("2026-01-01").isBreached();
    }

    @Test
    void thatIsShorterGivesWayBeforeItsTermIsOver() {
        Sketch shorter = reviewedAndAgreed("P6M", "2024-10-01");

        assertThat(dutiesOf(REVIEW, shorter, "2024-06-01")).endsWith("plp-1 OPEN 2025-05-01");
        Found.assess(REVIEW, shorter).on("2025-05-01").isMet();
        Found.assess(REVIEW, shorter).on("2025-05-02").isBreached();
    }

    @Test
    void thatThereIsNoneEndsToo() {
        Sketch none = reviewedAndAgreed("NONE", "2025-12-31");

        assertThat(dutiesOf(REVIEW, none, "2024-06-01")).containsExactly("plp-1 OPEN 2025-12-31");
        Found.assess(REVIEW, none).on("2025-12-31").isNotApplicable();
        Found.assess(REVIEW, none).on("2026-01-01").isBreached();
    }

    @Test
    void isNotForeseenBeyondItsLastDay() {
        assertThat(dutiesOf(REVIEW, reviewedAndAgreed("P6M", "2025-05-02"), "2024-06-01", "2030-01-01"))
                .endsWith("plp-1 OPEN 2024-11-01", "plp-1+1 OPEN 2025-05-01");
        assertThat(dutiesOf(REVIEW, reviewedAndAgreed("P6M", "2025-05-01"), "2024-06-01", "2030-01-01"))
                .endsWith("plp-1 OPEN 2024-11-01");
    }

    @Test
    void leavesWhatFallsDueOnItsLastDayToTheTermThatFollows() {
        Sketch sketch = reviewedAndAgreed("P6M", "2024-11-01");

        assertThat(dutiesOf(REVIEW, sketch, "2024-06-01", "2030-01-01")).endsWith("plp-1 OPEN 2025-05-01");
        Found.assess(REVIEW, sketch).on("2024-11-02").isMet();
    }

    @Test
    void thatIsNotOnRecordLeavesTheDayOfTheTextAndThenTheAnswerOpen() {
        Sketch unclear = reviewed("2024-05-01").arrangements(agreed("P2Y").by(Recorded.unknown()));

        assertThat(dutiesOf(REVIEW, unclear, "2025-05-01", "2030-01-01")).contains("plp-1 DUE_SOON 2025-05-01");
        assertThat(dutiesOf(REVIEW, unclear, "2025-05-02", "2030-01-01"))
                .containsExactly("plp-1@2024-05-01 DONE", "plp-1 CANNOT_TELL");
    }

    @Test
    void makesOfARegularDutyOneThatComesBack() {
        Sketch met = aPartnership()
                .meetings(Sketch.aMeeting(Meeting.Kind.MEMBERS, "2024-05-01").calledBy(known(Party.COORDINATOR)));
        ArrangementBuilder twiceAYear =
                anArrangement("meetings.members.max", "P6M", Party.HOUSE_RULES).agreedOn(dated("2024-03-01"));

        assertThat(dutiesOf("C-T10a", met, "2026-01-01")).containsExactly("plp-1 DONE");
        assertThat(dutiesOf("C-T10a", aPartnership().meetings(), "2026-01-01")).containsExactly("plp-1 UNDATED");
        assertThat(dutiesOf("C-T10a", met.arrangements(twiceAYear), "2024-06-01", "2025-01-01"))
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
                .meetings(Sketch.aMeeting(Meeting.Kind.MEMBERS, "2024-02-01").calledBy(known(Party.COORDINATOR)));
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

        assertThat(missing(only("C-T8b:plp-1", unclear, "2025-05-02"))).containsExactly("arrangements[0].by");
    }

    @Nested
    class ATermForEachEvent {
        private static final String ID = "M-T4:plp-1/r-1";

        private Sketch reported(Recorded<OffsetDateTime> feedback) {
            return aPartnership()
                    .messages()
                    .reports(
                            aReport("r-1")
                                    .at(at("2025-03-01T10:00:00+01:00"))
                                    .feedbackAt(feedback)
                                    .feedbackBarred(Answer.NO),
                            aReport("r-2")
                                    .at(at("2025-03-20T10:00:00+01:00"))
                                    .feedbackAt(Recorded.none())
                                    .feedbackBarred(Answer.NO));
        }

        private Sketch within(String term, Recorded<OffsetDateTime> feedback) {
            return reported(feedback)
                    .arrangements(anArrangement("feedback.max", term, Party.POLICE_ZONE)
                            .agreedOn(dated("2025-01-01")));
        }

        @Test
        void isNoneUnlessItIsAgreed() {
            assertThat(dutiesOf("M-T4", reported(Recorded.none()), "2025-04-01"))
                    .containsExactly("plp-1/r-1 UNDATED", "plp-1/r-2 UNDATED");
        }

        @Test
        void isOverdueForEachOnItsOwnDay() {
            assertThat(dutiesOf("M-T4", within("P14D", Recorded.none()), "2025-03-15"))
                    .containsExactly("plp-1/r-1 DUE_SOON 2025-03-15");
            assertThat(dutiesOf("M-T4", within("P14D", Recorded.none()), "2025-03-20"))
                    .containsExactly("plp-1/r-1 OVERDUE 2025-03-15", "plp-1/r-2 DUE_SOON 2025-04-03");
        }

        @Test
        void keepsItsDayWhereItIsNotOnRecordWhetherItWasDone() {
            Sketch sketch = within("P14D", Recorded.unknown());

            assertThat(dutiesOf("M-T4", sketch, "2025-03-15")).containsExactly("plp-1/r-1 CANNOT_TELL 2025-03-15");
            assertThat(dutiesOf("M-T4", sketch, "2025-03-16")).containsExactly("plp-1/r-1 CANNOT_TELL 2025-03-15");
            assertThat(duties(sketch, "2025-03-15", "2025-03-15").dated())
                    .extracting(Duty::id)
                    .contains(ID);
            assertThat(dutiesOf("M-T4", reported(Recorded.unknown()), "2025-03-15"))
                    .containsExactly("plp-1/r-1 CANNOT_TELL");
            assertThat(dutiesOf(
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
}
