package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.activity.Incident;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.authority.ZonePlan;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.evaluation.Evaluation;
import org.openplp.core.evaluation.EvaluationPeriod;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.ListNotice;
import org.openplp.core.membership.MemberList;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.Ending;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.Recognition;

class IntakeTest {
    private static final LocalDate START = LocalDate.parse("2024-06-15");
    private static final LocalDate BEFORE = LocalDate.parse("2024-06-14");
    private static final Dossier BLANK = Dossier.of(Partnership.of("plp-1"));

    private static HouseRules version(String version) {
        return HouseRules.blank().but().version(Recorded.of(version)).build();
    }

    private static Partnership withHouseRules(HouseRules... versions) {
        return Partnership.of("plp-1").but().houseRules(Log.of(versions)).build();
    }

    private static Membership receivedHouseRules(String version) {
        return Membership.of("m-1")
                .but()
                .acknowledgement(
                        Recorded.of(new Acknowledgement(Recorded.unknown(), Recorded.unknown(), Recorded.of(version))))
                .build();
    }

    private static Recorded<MemberList> noticeOf(String member) {
        return Recorded.of(MemberList.blank()
                .but()
                .notices(Log.of(new ListNotice(
                        Recorded.of(member), Recorded.unknown(), Recorded.unknown(), Recorded.unknown())))
                .build());
    }

    private static Log<Message> answerTo(String report) {
        return Log.of(Message.of("msg-1").but().report(Recorded.of(report)).build());
    }

    private static ZonePlan plan(LocalDate from, LocalDate until) {
        return new ZonePlan(Recorded.unknown(), Recorded.of(from), Optional.of(until), Answer.UNKNOWN);
    }

    private static Arrangement arrangement(LocalDate agreedOn, LocalDate until) {
        return Arrangement.blank()
                .but()
                .agreedOn(Recorded.of(agreedOn))
                .until(until)
                .build();
    }

    private static Attestation attestation(LocalDate date, LocalDate until) {
        return Attestation.blank().but().date(Recorded.of(date)).until(until).build();
    }

    private static Waiver waiver(LocalDate date, LocalDate until) {
        return Waiver.blank().but().date(Recorded.of(date)).until(until).build();
    }

    private static Evaluation evaluation(LocalDate from, LocalDate to) {
        return Evaluation.of("e-1")
                .but()
                .period(Recorded.of(new EvaluationPeriod(Recorded.of(from), Recorded.of(to))))
                .build();
    }

    private static Appointment appointment(LocalDate from, LocalDate until) {
        return Appointment.of("a-1").but().from(Recorded.of(from)).until(until).build();
    }

    private static Membership membership(LocalDate joinedOn, LocalDate left) {
        return Membership.of("m-1")
                .but()
                .joinedOn(Recorded.of(joinedOn))
                .left(new Departure(Recorded.of(left), Recorded.unknown()))
                .build();
    }

    @Test
    void aDossierWithNothingButAPartnershipHasNoDefect() {
        assertThat(Intake.defects(BLANK)).isEmpty();
    }

    @Nested
    class TheFormat {
        @Test
        void isOne() {
            Dossier two = BLANK.but().openplp(Recorded.of(2)).build();

            assertThat(Intake.defects(two)).containsExactly(Defect.at("openplp", "format.unsupported", "newer", "1"));
        }

        @Test
        void isNotToBeGuessed() {
            Dossier missing = BLANK.but().openplp(Recorded.unknown()).build();
            Dossier none = BLANK.but().openplp(Recorded.none()).build();

            assertThat(Intake.defects(missing)).containsExactly(Defect.at("openplp", "format.unsupported", "1"));
            assertThat(Intake.defects(none)).containsExactly(Defect.at("openplp", "format.unsupported", "1"));
        }
    }

    @Nested
    class AnId {
        @Test
        void isRequired() {
            Dossier dossier = Dossier.of(Partnership.of(""))
                    .but()
                    .appointments(Log.of(Appointment.of(" ")))
                    .memberships(Log.of(Membership.of("")))
                    .messages(Log.of(Message.of("")))
                    .reports(Log.of(Report.of("")))
                    .evaluations(Log.of(Evaluation.of("")))
                    .incidents(Log.of(Incident.of("")))
                    .build();

            assertThat(Intake.defects(dossier))
                    .containsExactly(
                            Defect.at("partnership.id", "id.missing"),
                            Defect.at("appointments[0].id", "id.missing"),
                            Defect.at("memberships[0].id", "id.missing"),
                            Defect.at("messages[0].id", "id.missing"),
                            Defect.at("reports[0].id", "id.missing"),
                            Defect.at("evaluations[0].id", "id.missing"),
                            Defect.at("incidents[0].id", "id.missing"));
        }

        @Test
        void isNoAddressAndNoName() {
            Dossier dossier = BLANK.but()
                    .memberships(Log.of(Membership.of("m-1"), Membership.of("jan@example.org")))
                    .reports(Log.of(Report.of("report 1")))
                    .build();

            assertThat(Intake.defects(dossier))
                    .containsExactly(
                            Defect.at("memberships[1].id", "id.invalid"), Defect.at("reports[0].id", "id.invalid"));
        }

        @Test
        void ofAnActorOrOfWhatIsReferredToIsNoAddressEither() {
            Recorded<String> address = Recorded.of("jan@example.org");
            Ending ending = new Ending(Recorded.unknown(), Recorded.unknown(), address, Recorded.unknown());
            Dossier dossier = Dossier.of(
                            Partnership.of("plp-1").but().ended(ending).build())
                    .but()
                    .appointments(
                            Log.of(Appointment.of("a-1").but().actor(address).build()))
                    .memberships(
                            Log.of(Membership.of("m-1").but().actor(address).build()))
                    .memberList(noticeOf("jan@example.org"))
                    .partial(Log.of("memberships"))
                    .messages(answerTo("jan@example.org"))
                    .incidents(Log.of(Incident.of("i-1").but().by(address).build()))
                    .attestations(
                            Log.of(Attestation.blank().but().subject(address).build()))
                    .waivers(Log.of(Waiver.blank().but().subject(address).build()))
                    .build();

            assertThat(Intake.defects(dossier))
                    .containsExactly(
                            Defect.at("partnership.ended.into", "id.invalid"),
                            Defect.at("appointments[0].actor", "id.invalid"),
                            Defect.at("memberships[0].actor", "id.invalid"),
                            Defect.at("memberList.notices[0].of", "id.invalid"),
                            Defect.at("messages[0].report", "id.invalid"),
                            Defect.at("incidents[0].by", "id.invalid"),
                            Defect.at("attestations[0].subject", "id.invalid"),
                            Defect.at("waivers[0].subject", "id.invalid"));
        }

        @Test
        void ofWhoReportedIsNoAddressEither() {
            Dossier dossier = BLANK.but()
                    .reports(Log.of(Report.of("r-1")
                            .but()
                            .by(Recorded.of("Jan Peeters"))
                            .build()))
                    .build();

            assertThat(Intake.defects(dossier)).containsExactly(Defect.at("reports[0].by", "id.invalid"));
        }

        @Test
        void isUsedOnceInTheWholeDossier() {
            Dossier dossier = BLANK.but()
                    .appointments(Log.of(Appointment.of("x"), Appointment.of("y")))
                    .memberships(Log.of(Membership.of("plp-1"), Membership.of("x"), Membership.of("x")))
                    .incidents(Log.of(Incident.of("y")))
                    .build();

            assertThat(Intake.defects(dossier))
                    .containsExactly(
                            Defect.at("memberships[0].id", "id.duplicate", "partnership.id"),
                            Defect.at("memberships[1].id", "id.duplicate", "appointments[0].id"),
                            Defect.at("memberships[2].id", "id.duplicate", "appointments[0].id"),
                            Defect.at("incidents[0].id", "id.duplicate", "appointments[1].id"));
        }

        @Test
        void ofAVersionOfTheHouseRulesIsUsedOnceAmongThem() {
            Dossier dossier =
                    Dossier.of(withHouseRules(version("2023"), HouseRules.blank(), version("plp-1"), version("2023")));

            assertThat(Intake.defects(dossier))
                    .containsExactly(Defect.at(
                            "partnership.houseRules[3].version", "id.duplicate", "partnership.houseRules[0].version"));
        }
    }

    @Nested
    class AnAnswerToTheFirstVersionOfTheCharter {
        private static final Recorded<Recognition> ANSWER = Recorded.of(Recognition.blank());

        private static Dossier answered(Recorded<Recognition> ofThePartnership, CharterVersion... charter) {
            return Dossier.of(Partnership.of("plp-1")
                    .but()
                    .recognition(ofThePartnership)
                    .charter(Log.of(charter))
                    .build());
        }

        private static CharterVersion with(Recorded<Recognition> ofTheVersion) {
            return CharterVersion.blank().but().recognition(ofTheVersion).build();
        }

        @Test
        void standsInOnePlace() {
            Defect twice = Defect.at("partnership.charter[0].recognition", "fact.duplicate", "partnership.recognition");

            assertThat(Intake.defects(answered(ANSWER, with(ANSWER)))).containsExactly(twice);
            assertThat(Intake.defects(answered(Recorded.none(), with(ANSWER)))).containsExactly(twice);
            assertThat(Intake.defects(answered(ANSWER, with(Recorded.none())))).containsExactly(twice);
        }

        @Test
        void standsWithTheVersionOrWithThePartnership() {
            assertThat(Intake.defects(answered(ANSWER, CharterVersion.blank(), with(ANSWER))))
                    .isEmpty();
            assertThat(Intake.defects(answered(Recorded.unknown(), with(ANSWER), with(ANSWER))))
                    .isEmpty();
            assertThat(Intake.defects(answered(ANSWER))).isEmpty();
        }

        @Test
        void isNotReportedSeparatelyInAListThatIsNotComplete() {
            assertThat(Intake.defects(answered(ANSWER, with(ANSWER))
                            .but()
                            .partial(Log.of("partnership.charter"))
                            .build()))
                    .isEmpty();
        }
    }

    @Nested
    class AnEnd {
        @Test
        void doesNotLieBeforeItsStart() {
            Dossier dossier = BLANK.but()
                    .appointments(Log.of(appointment(START, BEFORE)))
                    .memberships(Log.of(membership(START, BEFORE)))
                    .evaluations(Log.of(evaluation(START, BEFORE)))
                    .zonePlans(Log.of(plan(START, BEFORE)))
                    .arrangements(Log.of(arrangement(START, BEFORE)))
                    .attestations(Log.of(attestation(START, BEFORE)))
                    .waivers(Log.of(waiver(START, BEFORE)))
                    .build();

            assertThat(Intake.defects(dossier))
                    .containsExactly(
                            Defect.at("appointments[0].until", "order.reversed", "from"),
                            Defect.at("memberships[0].left.date", "order.reversed", "joinedOn"),
                            Defect.at("evaluations[0].period.to", "order.reversed", "from"),
                            Defect.at("zonePlans[0].until", "order.reversed", "from"),
                            Defect.at("arrangements[0].until", "order.reversed", "agreedOn"),
                            Defect.at("attestations[0].until", "order.reversed", "date"),
                            Defect.at("waivers[0].until", "order.reversed", "date"));
        }

        @Test
        void mayLieOnTheSameDay() {
            Dossier dossier = BLANK.but()
                    .appointments(Log.of(appointment(START, START)))
                    .memberships(Log.of(membership(START, START)))
                    .evaluations(Log.of(evaluation(START, START)))
                    .zonePlans(Log.of(plan(START, START)))
                    .arrangements(Log.of(arrangement(START, START)))
                    .attestations(Log.of(attestation(START, START)))
                    .waivers(Log.of(waiver(START, START)))
                    .build();

            assertThat(Intake.defects(dossier)).isEmpty();
        }

        @Test
        void contradictsNothingWhenTheStartIsNotOnRecord() {
            Dossier dossier = BLANK.but()
                    .appointments(
                            Log.of(Appointment.of("a-1").but().until(BEFORE).build()))
                    .build();

            assertThat(Intake.defects(dossier)).isEmpty();
        }
    }

    @Nested
    class AReference {
        @Test
        void leadsToSomethingInTheFile() {
            Dossier dossier = Dossier.of(withHouseRules(version("2023")))
                    .but()
                    .memberships(Log.of(receivedHouseRules("2024")))
                    .memberList(noticeOf("m-2"))
                    .messages(answerTo("r-2"))
                    .reports(Log.of(Report.of("r-1")))
                    .build();

            assertThat(Intake.defects(dossier))
                    .containsExactly(
                            Defect.at(
                                    "memberships[0].acknowledgement.houseRules",
                                    "reference.unknown",
                                    "partnership.houseRules"),
                            Defect.at("memberList.notices[0].of", "reference.unknown", "memberships"),
                            Defect.at("messages[0].report", "reference.unknown", "reports"));
        }

        @Test
        void mayLeadAnywhereInTheFile() {
            Dossier dossier = Dossier.of(withHouseRules(version("2022"), version("2023")))
                    .but()
                    .memberships(Log.of(receivedHouseRules("2023")))
                    .memberList(noticeOf("m-1"))
                    .messages(answerTo("r-1"))
                    .reports(Log.of(Report.of("r-1")))
                    .build();

            assertThat(Intake.defects(dossier)).isEmpty();
        }

        @Test
        void isNotShownToBeWrongByAListThatWasNotHandedOver() {
            Dossier dossier = BLANK.but()
                    .memberList(noticeOf("m-2"))
                    .messages(answerTo("r-2"))
                    .build();

            assertThat(Intake.defects(dossier)).isEmpty();
        }

        @Test
        void isNotShownToBeWrongByAListThatIsNotComplete() {
            Dossier dossier = Dossier.of(withHouseRules(version("2023")))
                    .but()
                    .partial(Log.of("partnership.houseRules", "memberships", "reports"))
                    .memberships(Log.of(receivedHouseRules("2024")))
                    .memberList(noticeOf("m-2"))
                    .messages(answerTo("r-2"))
                    .reports(Log.none())
                    .build();

            assertThat(Intake.defects(dossier)).isEmpty();
        }

        @Test
        void isNotShownToBeWrongByAVersionWithoutAName() {
            Dossier dossier = Dossier.of(withHouseRules(version("2023"), HouseRules.blank()))
                    .but()
                    .memberships(Log.of(receivedHouseRules("2024")))
                    .build();

            assertThat(Intake.defects(dossier)).isEmpty();
        }
    }

    @Nested
    class AChoice {
        @Test
        void thatWasNotMadeHasNoDay() {
            Appointment appointment = Appointment.of("a-1")
                    .but()
                    .chosenByMembers(Answer.NO)
                    .chosenByMembersOn(Recorded.of(START))
                    .build();

            assertThat(Intake.defects(
                            BLANK.but().appointments(Log.of(appointment)).build()))
                    .containsExactly(
                            Defect.at("appointments[0].chosenByMembersOn", "choice.contradictory", "chosenByMembers"));
        }

        @Test
        void thatWasNotMadeMaySayThatThereIsNoDay() {
            Appointment appointment = Appointment.of("a-1")
                    .but()
                    .chosenByMembers(Answer.NO)
                    .chosenByMembersOn(Recorded.none())
                    .build();

            assertThat(appointment.contradictions()).isEmpty();
        }

        @Test
        void mayHaveADayWhenItIsNotSaidThatItWasMade() {
            Appointment appointment = Appointment.of("a-1")
                    .but()
                    .chosenByMembersOn(Recorded.of(START))
                    .build();

            assertThat(appointment.contradictions()).isEmpty();
        }
    }

    @Nested
    class APartialList {
        @Test
        void isAListOfTheFormat() {
            Dossier dossier = BLANK.but()
                    .partial(Log.of("meetings", "meeting", "partnership.charter[].signatures", "partnership.name"))
                    .build();

            assertThat(Intake.defects(dossier))
                    .containsExactly(
                            Defect.at("partial[1]", "partial.unknown"), Defect.at("partial[3]", "partial.unknown"));
        }
    }

    @Test
    void everyDefectIsFoundAtOnceInTheOrderOfTheDossier() {
        Dossier dossier = Dossier.of(Partnership.of(""))
                .but()
                .openplp(Recorded.of(3))
                .partial(Log.of("nothing"))
                .appointments(Log.of(appointment(START, BEFORE)))
                .memberships(Log.of(membership(START, BEFORE), Membership.of("a-1")))
                .memberList(noticeOf("m-9"))
                .reports(Log.of(Report.of("a b")))
                .build();

        assertThat(Intake.defects(dossier))
                .containsExactly(
                        Defect.at("openplp", "format.unsupported", "newer", "1"),
                        Defect.at("partial[0]", "partial.unknown"),
                        Defect.at("partnership.id", "id.missing"),
                        Defect.at("appointments[0].until", "order.reversed", "from"),
                        Defect.at("memberships[0].left.date", "order.reversed", "joinedOn"),
                        Defect.at("memberships[1].id", "id.duplicate", "appointments[0].id"),
                        Defect.at("memberList.notices[0].of", "reference.unknown", "memberships"),
                        Defect.at("reports[0].id", "id.invalid"));
    }
}
