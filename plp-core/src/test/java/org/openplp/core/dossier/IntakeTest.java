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
import org.openplp.core.fact.Entries;
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
        return BLANK.toBuilder().appointments(Entries.of(holder.build())).build();
    }

    private static HouseRules version(String version) {
        return HouseRules.blank().toBuilder().version(Recorded.of(version)).build();
    }

    private static Dossier withHouseRules(HouseRules... versions) {
        return Dossier.of(Partnership.of("plp-1").toBuilder()
                .houseRules(Entries.of(versions))
                .build());
    }

    private static Membership receivedHouseRules(String version) {
        return Membership.of("m-1").toBuilder()
                .acknowledgement(
                        Recorded.of(new Acknowledgement(Recorded.unknown(), Recorded.unknown(), Recorded.of(version))))
                .build();
    }

    private static Recorded<MemberList> noticeOf(String member) {
        return Recorded.of(MemberList.blank().toBuilder()
                .notices(Entries.of(new ListNotice(
                        Recorded.of(member), Recorded.unknown(), Recorded.unknown(), Recorded.unknown())))
                .build());
    }

    private static Entries<Message> answerTo(String report) {
        return Entries.of(
                Message.of("msg-1").toBuilder().report(Recorded.of(report)).build());
    }

    private static Appointment appointment(LocalDate until) {
        return Appointment.of("a-1").toBuilder()
                .from(Recorded.of(START))
                .until(until)
                .build();
    }

    private static Membership membership(LocalDate left) {
        return Membership.of("m-1").toBuilder()
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
                    BLANK.toBuilder().openplp(Recorded.of(2)).build(),
                    at("openplp", "format.unsupported", "newer", "1"));
        }

        @Test
        void isNotToBeGuessed() {
            for (Recorded<Integer> none : List.of(Recorded.<Integer>unknown(), Recorded.<Integer>none())) {
                assertDefects(BLANK.toBuilder().openplp(none).build(), at("openplp", "format.unsupported", "1"));
            }
        }
    }

    @Nested
    class AnId {
        @Test
        void isRequired() {
            Dossier dossier = Dossier.of(Partnership.of("")).toBuilder()
                    .appointments(Entries.of(Appointment.of(" ")))
                    .memberships(Entries.of(Membership.of("")))
                    .messages(Entries.of(Message.of("")))
                    .reports(Entries.of(Report.of("")))
                    .evaluations(Entries.of(Evaluation.of("")))
                    .incidents(Entries.of(Incident.of("")))
                    .build();

            assertDefects(dossier, "id.missing", """
                    partnership.id appointments[0].id memberships[0].id messages[0].id reports[0].id
                    evaluations[0].id incidents[0].id""");
        }

        @Test
        void isNoAddressAndNoName() {
            Dossier dossier = BLANK.toBuilder()
                    .memberships(Entries.of(Membership.of("m-1"), Membership.of("jan@example.org")))
                    .reports(Entries.of(Report.of("report 1")))
                    .build();

            assertDefects(dossier, "id.invalid", "memberships[1].id reports[0].id");
        }

        @Test
        void ofAnActorOrOfWhatIsReferredToIsNoAddressEither() {
            Recorded<String> address = Recorded.of("jan@example.org");
            Ending ending = new Ending(Recorded.unknown(), Recorded.unknown(), address, Recorded.unknown());
            Dossier dossier = Dossier.of(
                            Partnership.of("plp-1").toBuilder().ended(ending).build())
                    .toBuilder()
                    .appointments(Entries.of(
                            Appointment.of("a-1").toBuilder().actor(address).build()))
                    .memberships(Entries.of(
                            Membership.of("m-1").toBuilder().actor(address).build()))
                    .memberList(noticeOf("jan@example.org"))
                    .partial(Entries.of("memberships", "reports"))
                    .messages(answerTo("jan@example.org"))
                    .reports(Entries.of(Report.of("r-1").toBuilder()
                            .by(Recorded.of("Jan Peeters"))
                            .build()))
                    .incidents(Entries.of(
                            Incident.of("i-1").toBuilder().by(address).build()))
                    .attestations(Entries.of(
                            Attestation.blank().toBuilder().subject(address).build()))
                    .waivers(Entries.of(
                            Waiver.blank().toBuilder().subject(address).build()))
                    .build();

            assertDefects(dossier, "id.invalid", """
                    partnership.ended.into appointments[0].actor memberships[0].actor
                    memberList.notices[0].of messages[0].report reports[0].by incidents[0].by attestations[0].subject
                    waivers[0].subject""");
        }

        @Test
        void isUsedOnceInTheWholeDossier() {
            Dossier dossier = BLANK.toBuilder()
                    .appointments(Entries.of(Appointment.of("x"), Appointment.of("y")))
                    .memberships(Entries.of(Membership.of("plp-1"), Membership.of("x"), Membership.of("x")))
                    .incidents(Entries.of(Incident.of("y")))
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
            return BLANK.toBuilder()
                    .appointments(Entries.of(appointment(end)))
                    .memberships(Entries.of(membership(end)))
                    .evaluations(Entries.of(Evaluation.of("e-1").toBuilder()
                            .period(Recorded.of(new EvaluationPeriod(start, Recorded.of(end))))
                            .build()))
                    .zonePlans(Entries.of(new ZonePlan(Recorded.unknown(), start, Optional.of(end), Answer.UNKNOWN)))
                    .arrangements(Entries.of(Arrangement.blank().toBuilder()
                            .agreedOn(start)
                            .until(end)
                            .build()))
                    .attestations(Entries.of(Attestation.blank().toBuilder()
                            .date(start)
                            .until(end)
                            .build()))
                    .waivers(Entries.of(
                            Waiver.blank().toBuilder().date(start).until(end).build()))
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
            assertDefects(with(Appointment.of("a-1").toBuilder().until(BEFORE)));
        }
    }

    @Nested
    class AReference {
        private static DossierBuilder referring(Dossier dossier, String houseRules, String member, String report) {
            return dossier.toBuilder()
                    .memberships(Entries.of(receivedHouseRules(houseRules)))
                    .memberList(noticeOf(member))
                    .messages(answerTo(report));
        }

        @Test
        void leadsToSomethingInTheFile() {
            Dossier dossier = referring(withHouseRules(version("2023")), "2024", "m-2", "r-2")
                    .reports(Entries.of(Report.of("r-1")))
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
                    .reports(Entries.of(Report.of("r-1")))
                    .build();

            assertDefects(dossier);
        }

        @Test
        void isNotShownToBeWrongByAListThatWasNotHandedOver() {
            Dossier dossier = BLANK.toBuilder()
                    .memberList(noticeOf("m-2"))
                    .messages(answerTo("r-2"))
                    .build();

            assertDefects(dossier);
        }

        @Test
        void isNotShownToBeWrongByAListThatIsNotComplete() {
            Dossier dossier = referring(withHouseRules(version("2023")), "2024", "m-2", "r-2")
                    .partial(Entries.of("partnership.houseRules", "memberships", "reports"))
                    .reports(Entries.none())
                    .build();

            assertDefects(dossier);
        }

        @Test
        void isNotShownToBeWrongByAVersionWithoutAName() {
            Dossier dossier = withHouseRules(version("2023"), HouseRules.blank()).toBuilder()
                    .memberships(Entries.of(receivedHouseRules("2024")))
                    .build();

            assertDefects(dossier);
        }
    }

    @Nested
    class AChoice {
        private static Dossier chosen(Answer answer, Recorded<LocalDate> day) {
            return with(
                    Appointment.of("a-1").toBuilder().chosenByMembers(answer).chosenByMembersOn(day));
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
        Dossier dossier = BLANK.toBuilder()
                .partial(Entries.of("meetings", "meeting", "partnership.charter[].signatures", "partnership.name"))
                .build();

        assertDefects(dossier, "partial.unknown", "partial[1] partial[3]");
    }

    @Test
    void everyDefectIsFoundAtOnceInTheOrderOfTheDossier() {
        Dossier dossier = Dossier.of(Partnership.of("")).toBuilder()
                .openplp(Recorded.of(3))
                .partial(Entries.of("nothing"))
                .appointments(Entries.of(appointment(BEFORE)))
                .memberships(Entries.of(membership(BEFORE), Membership.of("a-1")))
                .memberList(noticeOf("m-9"))
                .reports(Entries.of(Report.of("a b")))
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
