package org.openplp.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.fact.Defect.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.EvaluationPeriod;
import org.openplp.core.activity.Incident;
import org.openplp.core.actor.ZonePlan;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.appointment.AppointmentBuilder;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Acknowledgement;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.ListNotice;
import org.openplp.core.membership.MemberList;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Ending;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.Partnership;

class IntakeTest {
    private static final LocalDate START = LocalDate.parse("2024-06-15");
    private static final LocalDate BEFORE = LocalDate.parse("2024-06-14");
    private static final Dossier BLANK = Dossier.of(Partnership.of("plp-1"));

    private static void assertDefects(Dossier dossier, Defect... defects) {
        assertThat(Intake.defects(dossier)).containsExactly(defects);
    }

    private static void assertDefects(Dossier dossier, String code, String paths) {
        assertDefects(
                dossier,
                Stream.of(paths.split("\\s+")).map(path -> at(path, code)).toArray(Defect[]::new));
    }

    private static Dossier with(AppointmentBuilder holder) {
        return BLANK.but().appointments(Log.of(holder.build())).build();
    }

    private static HouseRules version(String version) {
        return HouseRules.blank().but().version(Recorded.of(version)).build();
    }

    private static Dossier withHouseRules(HouseRules... versions) {
        return Dossier.of(
                Partnership.of("plp-1").but().houseRules(Log.of(versions)).build());
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

    private static Appointment appointment(LocalDate until) {
        return Appointment.of("a-1").but().from(Recorded.of(START)).until(until).build();
    }

    private static Membership membership(LocalDate left) {
        return Membership.of("m-1")
                .but()
                .joinedOn(Recorded.of(START))
                .left(new Departure(Recorded.of(left), Recorded.unknown()))
                .build();
    }

    @Test
    void aDossierWithNothingButAPartnershipHasNoDefect() {
        assertDefects(BLANK);
    }

    @Nested
    class TheFormat {
        @Test
        void isOne() {
            assertDefects(
                    BLANK.but().openplp(Recorded.of(2)).build(), at("openplp", "format.unsupported", "newer", "1"));
        }

        @Test
        void isNotToBeGuessed() {
            for (Recorded<Integer> none : List.of(Recorded.<Integer>unknown(), Recorded.<Integer>none())) {
                assertDefects(BLANK.but().openplp(none).build(), at("openplp", "format.unsupported", "1"));
            }
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

            assertDefects(dossier, "id.missing", """
                    partnership.id appointments[0].id memberships[0].id messages[0].id reports[0].id
                    evaluations[0].id incidents[0].id""");
        }

        @Test
        void isNoAddressAndNoName() {
            Dossier dossier = BLANK.but()
                    .memberships(Log.of(Membership.of("m-1"), Membership.of("jan@example.org")))
                    .reports(Log.of(Report.of("report 1")))
                    .build();

            assertDefects(dossier, "id.invalid", "memberships[1].id reports[0].id");
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
                    .partial(Log.of("memberships", "reports"))
                    .messages(answerTo("jan@example.org"))
                    .reports(Log.of(Report.of("r-1")
                            .but()
                            .by(Recorded.of("Jan Peeters"))
                            .build()))
                    .incidents(Log.of(Incident.of("i-1").but().by(address).build()))
                    .attestations(
                            Log.of(Attestation.blank().but().subject(address).build()))
                    .waivers(Log.of(Waiver.blank().but().subject(address).build()))
                    .build();

            assertDefects(dossier, "id.invalid", """
                    partnership.ended.into appointments[0].actor memberships[0].actor
                    memberList.notices[0].of messages[0].report reports[0].by incidents[0].by attestations[0].subject
                    waivers[0].subject""");
        }

        @Test
        void isUsedOnceInTheWholeDossier() {
            Dossier dossier = BLANK.but()
                    .appointments(Log.of(Appointment.of("x"), Appointment.of("y")))
                    .memberships(Log.of(Membership.of("plp-1"), Membership.of("x"), Membership.of("x")))
                    .incidents(Log.of(Incident.of("y")))
                    .build();

            assertDefects(
                    dossier,
                    at("memberships[0].id", "id.duplicate", "partnership.id"),
                    at("memberships[1].id", "id.duplicate", "appointments[0].id"),
                    at("memberships[2].id", "id.duplicate", "appointments[0].id"),
                    at("incidents[0].id", "id.duplicate", "appointments[1].id"));
        }

        @Test
        void ofAVersionOfTheHouseRulesIsUsedOnceAmongThem() {
            Dossier dossier = withHouseRules(version("2023"), HouseRules.blank(), version("plp-1"), version("2023"));

            assertDefects(
                    dossier,
                    at("partnership.houseRules[3].version", "id.duplicate", "partnership.houseRules[0].version"));
        }
    }

    @Nested
    class AnEnd {
        private static Dossier until(LocalDate end) {
            Recorded<LocalDate> start = Recorded.of(START);
            return BLANK.but()
                    .appointments(Log.of(appointment(end)))
                    .memberships(Log.of(membership(end)))
                    .evaluations(Log.of(Evaluation.of("e-1")
                            .but()
                            .period(Recorded.of(new EvaluationPeriod(start, Recorded.of(end))))
                            .build()))
                    .zonePlans(Log.of(new ZonePlan(Recorded.unknown(), start, Optional.of(end), Answer.UNKNOWN)))
                    .arrangements(Log.of(
                            Arrangement.blank().but().agreedOn(start).until(end).build()))
                    .attestations(Log.of(
                            Attestation.blank().but().date(start).until(end).build()))
                    .waivers(Log.of(Waiver.blank().but().date(start).until(end).build()))
                    .build();
        }

        @Test
        void doesNotLieBeforeItsStart() {
            assertDefects(
                    until(BEFORE),
                    at("appointments[0].until", "order.reversed", "from"),
                    at("memberships[0].left.date", "order.reversed", "joinedOn"),
                    at("evaluations[0].period.to", "order.reversed", "from"),
                    at("zonePlans[0].until", "order.reversed", "from"),
                    at("arrangements[0].until", "order.reversed", "agreedOn"),
                    at("attestations[0].until", "order.reversed", "date"),
                    at("waivers[0].until", "order.reversed", "date"));
        }

        @Test
        void mayLieOnTheSameDay() {
            assertDefects(until(START));
        }

        @Test
        void contradictsNothingWhenTheStartIsNotOnRecord() {
            assertDefects(with(Appointment.of("a-1").but().until(BEFORE)));
        }
    }

    @Nested
    class AReference {
        private static DossierBuilder referring(Dossier dossier, String houseRules, String member, String report) {
            return dossier.but()
                    .memberships(Log.of(receivedHouseRules(houseRules)))
                    .memberList(noticeOf(member))
                    .messages(answerTo(report));
        }

        @Test
        void leadsToSomethingInTheFile() {
            Dossier dossier = referring(withHouseRules(version("2023")), "2024", "m-2", "r-2")
                    .reports(Log.of(Report.of("r-1")))
                    .build();

            assertDefects(
                    dossier,
                    at("memberships[0].acknowledgement.houseRules", "reference.unknown", "partnership.houseRules"),
                    at("memberList.notices[0].of", "reference.unknown", "memberships"),
                    at("messages[0].report", "reference.unknown", "reports"));
        }

        @Test
        void mayLeadAnywhereInTheFile() {
            Dossier dossier = referring(withHouseRules(version("2022"), version("2023")), "2023", "m-1", "r-1")
                    .reports(Log.of(Report.of("r-1")))
                    .build();

            assertDefects(dossier);
        }

        @Test
        void isNotShownToBeWrongByAListThatWasNotHandedOver() {
            Dossier dossier = BLANK.but()
                    .memberList(noticeOf("m-2"))
                    .messages(answerTo("r-2"))
                    .build();

            assertDefects(dossier);
        }

        @Test
        void isNotShownToBeWrongByAListThatIsNotComplete() {
            Dossier dossier = referring(withHouseRules(version("2023")), "2024", "m-2", "r-2")
                    .partial(Log.of("partnership.houseRules", "memberships", "reports"))
                    .reports(Log.none())
                    .build();

            assertDefects(dossier);
        }

        @Test
        void isNotShownToBeWrongByAVersionWithoutAName() {
            Dossier dossier = withHouseRules(version("2023"), HouseRules.blank())
                    .but()
                    .memberships(Log.of(receivedHouseRules("2024")))
                    .build();

            assertDefects(dossier);
        }
    }

    @Nested
    class AChoice {
        private static Dossier chosen(Answer answer, Recorded<LocalDate> day) {
            return with(Appointment.of("a-1").but().chosenByMembers(answer).chosenByMembersOn(day));
        }

        @Test
        void thatWasNotMadeHasNoDay() {
            assertDefects(chosen(Answer.NO, Recorded.none()));
            assertDefects(
                    chosen(Answer.NO, Recorded.of(START)),
                    at("appointments[0].chosenByMembersOn", "choice.contradictory", "chosenByMembers"));
        }

        @Test
        void mayHaveADayWhenItIsNotSaidThatItWasMade() {
            assertDefects(chosen(Answer.UNKNOWN, Recorded.of(START)));
        }
    }

    @Test
    void aPartialListIsAListOfTheFormat() {
        Dossier dossier = BLANK.but()
                .partial(Log.of("meetings", "meeting", "partnership.charter[].signatures", "partnership.name"))
                .build();

        assertDefects(dossier, "partial.unknown", "partial[1] partial[3]");
    }

    @Test
    void everyDefectIsFoundAtOnceInTheOrderOfTheDossier() {
        Dossier dossier = Dossier.of(Partnership.of(""))
                .but()
                .openplp(Recorded.of(3))
                .partial(Log.of("nothing"))
                .appointments(Log.of(appointment(BEFORE)))
                .memberships(Log.of(membership(BEFORE), Membership.of("a-1")))
                .memberList(noticeOf("m-9"))
                .reports(Log.of(Report.of("a b")))
                .build();

        assertDefects(
                dossier,
                at("openplp", "format.unsupported", "newer", "1"),
                at("partial[0]", "partial.unknown"),
                at("partnership.id", "id.missing"),
                at("appointments[0].until", "order.reversed", "from"),
                at("memberships[0].left.date", "order.reversed", "joinedOn"),
                at("memberships[1].id", "id.duplicate", "appointments[0].id"),
                at("memberList.notices[0].of", "reference.unknown", "memberships"),
                at("reports[0].id", "id.invalid"));
    }
}
