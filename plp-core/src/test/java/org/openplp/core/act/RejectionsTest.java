package org.openplp.core.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.core.appointment.Appointment;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.Departure;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.Consultation;
import org.openplp.core.partnership.Initiative;
import org.openplp.core.partnership.Partnership;
import org.openplp.core.partnership.Recognition;

/** Every code of a rejection, with an act that gets it, and the path that it names. */
class RejectionsTest {
    private static final LocalDate DAY = LocalDate.parse("2024-06-15");
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-06-15T12:00:00+02:00");
    private static final Measure REPRIMAND =
            Measure.blank().toBuilder().date(Recorded.of(DAY)).build();
    private static final CharterVersion.Signature BY_MAYOR =
            new CharterVersion.Signature(Recorded.of(Party.MAYOR), Recorded.of(DAY));
    private static final CharterVersion SIGNED =
            CharterVersion.blank().toBuilder().signatures(Entries.of(BY_MAYOR)).build();
    private static final Message SENT = Message.of("msg-1").toBuilder()
            .sentAt(Recorded.of(NOON))
            .validatedByPoliceAt(Recorded.of(NOON))
            .feedbackAt(Recorded.of(NOON))
            .build();

    private static final Membership MEMBER =
            Membership.of("m-1").toBuilder().joinedOn(Recorded.of(DAY)).build();
    private static final Membership LISTED = Membership.of("m-listed").toBuilder()
            .addedToListOn(Recorded.of(DAY))
            .removedFromListOn(DAY)
            .movedAway(DAY)
            .left(new Departure(Recorded.of(DAY), Recorded.unknown()))
            .build();
    private static final Membership APPLICANT = Membership.of("m-applicant").toBuilder()
            .joinedOn(Recorded.none())
            .addedToListOn(Recorded.none())
            .build();

    private static final Membership ERASED = Membership.of("m-erased").toBuilder()
            .actor(Recorded.of("p-1"))
            .left(new Departure(Recorded.of(DAY), Recorded.unknown()))
            .build()
            .erased();

    private static final Consultation CONSULTED =
            new Consultation(Recorded.of(DAY), Entries.none(), Recorded.unknown(), Recorded.unknown());
    private static final Partnership PARTNERSHIP = Partnership.of("plp-1").toBuilder()
            .initiative(Recorded.of(new Initiative(Recorded.of(DAY), Recorded.unknown())))
            .build();
    private static final Dossier BEGUN = Dossier.found(PARTNERSHIP).aggregate().orElseThrow();
    private static final Dossier DOSSIER = BEGUN.toBuilder()
            .partnership(PARTNERSHIP.toBuilder()
                    .charter(Entries.of(SIGNED.toBuilder()
                            .sentToInteriorOn(Recorded.of(DAY))
                            .build()))
                    .consultation(Recorded.of(CONSULTED))
                    .operationalSince(Recorded.of(DAY))
                    .build())
            .memberships(Entries.of(MEMBER, LISTED, APPLICANT, ERASED))
            .appointments(Entries.of(
                    Appointment.of("a-1"),
                    Appointment.of("a-2").toBuilder().until(DAY).build()))
            .messages(Entries.of(
                    SENT,
                    Message.of("msg-draft").toBuilder().sentAt(Recorded.none()).build()))
            .reports(Entries.of(
                    Report.of("r-1").toBuilder().feedbackAt(Recorded.of(NOON)).build()))
            .build();

    /** An act done on the dossier, and the path and code of the only reason why it is rejected. */
    private record Rejection(String path, String code, Act act, Dossier on) {
        Result<Dossier, Event> result() {
            return act.on(on);
        }
    }

    private static final List<Rejection> REJECTIONS = List.of(
            on(DOSSIER, "meetings.date", RejectionCode.DAY_MISSING, new ConductAct.Meet(Meeting.blank())),
            on(
                    DOSSIER,
                    "memberships.measures.date",
                    RejectionCode.DAY_TOO_EARLY,
                    new MembershipAct.Reprimand(
                            "m-1",
                            REPRIMAND.toBuilder()
                                    .date(Recorded.of(DAY.minusDays(1)))
                                    .build())),
            on(DOSSIER, "memberships", RejectionCode.SUBJECT_UNKNOWN, new MembershipAct.Leave("m-9", DAY)),
            on(DOSSIER, "appointments", RejectionCode.SUBJECT_UNKNOWN, new AppointmentAct.StepDown("a-9", DAY)),
            on(
                    DOSSIER,
                    "evaluations",
                    RejectionCode.SUBJECT_UNKNOWN,
                    new ConductAct.RecordEvaluation(DAY, Evaluation.of("e-9"))),
            on(DOSSIER, "messages", RejectionCode.SUBJECT_UNKNOWN, new ConductAct.Validate("msg-9", NOON)),
            on(DOSSIER, "reports", RejectionCode.SUBJECT_UNKNOWN, new ConductAct.AnswerReport("r-9", NOON)),
            on(
                    DOSSIER,
                    "partnership.id",
                    RejectionCode.SUBJECT_OTHER,
                    new PartnershipAct.RecordPartnership(DAY, Partnership.of("plp-2"))),
            on(
                    DOSSIER,
                    "memberships.measures.kind",
                    RejectionCode.MEASURE_KIND,
                    new MembershipAct.Reprimand("m-1", REPRIMAND.of(Measure.Kind.TALK))),
            on(
                    DOSSIER,
                    "memberships.joinedOn",
                    RejectionCode.MEMBERSHIP_ALREADY_ADMITTED,
                    new MembershipAct.AdmitApplicant("m-1", DAY, Recorded.unknown())),
            on(
                    DOSSIER,
                    "memberships.joinedOn",
                    RejectionCode.MEMBERSHIP_NOT_ADMITTED,
                    new MembershipAct.Reprimand("m-applicant", REPRIMAND)),
            on(
                    DOSSIER,
                    "memberships.left",
                    RejectionCode.MEMBERSHIP_ALREADY_ENDED,
                    new MembershipAct.Die("m-listed", DAY)),
            on(
                    DOSSIER,
                    "memberships.movedAway",
                    RejectionCode.MEMBERSHIP_ALREADY_MOVED,
                    new MembershipAct.Move("m-listed", DAY)),
            on(
                    DOSSIER,
                    "memberships.addedToListOn",
                    RejectionCode.MEMBERSHIP_ALREADY_ON_LIST,
                    new MembershipAct.EnterOnList("m-listed", DAY)),
            on(
                    DOSSIER,
                    "memberships.addedToListOn",
                    RejectionCode.MEMBERSHIP_NOT_ON_LIST,
                    new MembershipAct.TakeOffList("m-applicant", DAY)),
            on(
                    DOSSIER,
                    "memberships.removedFromListOn",
                    RejectionCode.MEMBERSHIP_ALREADY_OFF_LIST,
                    new MembershipAct.TakeOffList("m-listed", DAY)),
            on(DOSSIER, "memberships[0].left", RejectionCode.MEMBERSHIP_NOT_ENDED, new MembershipAct.Erase("m-1", DAY)),
            on(
                    DOSSIER.toBuilder()
                            .memberships(Entries.of(LISTED.toBuilder()
                                    .movedAway(DAY.plusDays(2))
                                    .build()))
                            .build(),
                    "memberships[0].movedAway",
                    RejectionCode.MEMBERSHIP_DATED_LATER,
                    new MembershipAct.Erase("m-listed", DAY.plusDays(1))),
            on(
                    DOSSIER,
                    "appointments.until",
                    RejectionCode.APPOINTMENT_ALREADY_ENDED,
                    new AppointmentAct.StepDown("a-2", DAY)),
            on(
                    BEGUN,
                    "partnership.charter",
                    RejectionCode.CHARTER_NONE,
                    new PartnershipAct.CountersignCharter(BY_MAYOR)),
            on(
                    DOSSIER,
                    "partnership.charter",
                    RejectionCode.CHARTER_ALREADY_SIGNED,
                    new PartnershipAct.SignCharter(SIGNED)),
            on(
                    DOSSIER,
                    "partnership.charter.signatures",
                    RejectionCode.CHARTER_SIGNED_BY_PARTY,
                    new PartnershipAct.CountersignCharter(BY_MAYOR)),
            on(
                    DOSSIER,
                    "partnership.charter.sentToInteriorOn",
                    RejectionCode.CHARTER_ALREADY_SUBMITTED,
                    new PartnershipAct.SubmitCharter(DAY)),
            on(
                    new PartnershipAct.AmendCharter(SIGNED)
                            .on(DOSSIER)
                            .aggregate()
                            .orElseThrow(),
                    "partnership.charter",
                    RejectionCode.CHARTER_VERSION_NEEDED,
                    new PartnershipAct.RecordValidation(Recognition.blank().toBuilder()
                            .validatedOn(Recorded.of(DAY))
                            .build())),
            on(
                    DOSSIER,
                    "partnership.operationalSince",
                    RejectionCode.PARTNERSHIP_ALREADY_OPEN,
                    new PartnershipAct.Open(DAY)),
            on(
                    new PartnershipAct.End(DAY).on(DOSSIER).aggregate().orElseThrow(),
                    "partnership.ended",
                    RejectionCode.PARTNERSHIP_ALREADY_ENDED,
                    new PartnershipAct.End(DAY)),
            on(
                    DOSSIER,
                    "partnership.consultation.date",
                    RejectionCode.PARTNERSHIP_ALREADY_PREPARED,
                    new PartnershipAct.Consult(CONSULTED)),
            on(
                    DOSSIER,
                    "memberships",
                    RejectionCode.MEMBERSHIP_ALREADY_ERASED,
                    new MembershipAct.Erase("m-erased", DAY)),
            on(
                    DOSSIER,
                    "partnership.ended.into",
                    RejectionCode.PARTNERSHIP_MERGED_INTO_ITSELF,
                    new PartnershipAct.Merge(DAY, "plp-1", false)),
            on(DOSSIER, "messages.sentAt", RejectionCode.MESSAGE_ALREADY_SENT, new ConductAct.Send(SENT)),
            on(
                    DOSSIER,
                    "messages.sentAt",
                    RejectionCode.MESSAGE_NOT_SENT,
                    new ConductAct.GiveFeedback("msg-draft", NOON, Recorded.unknown())),
            on(
                    DOSSIER,
                    "messages.validatedByPoliceAt",
                    RejectionCode.MESSAGE_ALREADY_VALIDATED,
                    new ConductAct.Validate("msg-1", NOON)),
            on(
                    DOSSIER,
                    "messages.feedbackAt",
                    RejectionCode.FEEDBACK_ALREADY_GIVEN,
                    new ConductAct.GiveFeedback("msg-1", NOON, Recorded.unknown())),
            on(
                    DOSSIER,
                    "reports.feedbackAt",
                    RejectionCode.FEEDBACK_ALREADY_GIVEN,
                    new ConductAct.AnswerReport("r-1", NOON)));

    private static Rejection on(Dossier dossier, String path, String code, Act act) {
        return new Rejection(path, code, act, dossier);
    }

    @TestFactory
    List<DynamicTest> anActIsRejectedForOneReason() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Rejection rejection : REJECTIONS) {
            tests.add(DynamicTest.dynamicTest(
                    rejection.code() + " of " + rejection.act().getClass().getSimpleName(),
                    () -> assertThat(rejection.result().reasons())
                            .extracting(defect -> defect.path().toString(), Defect::code)
                            .containsExactly(tuple(rejection.path(), rejection.code()))));
        }
        return tests;
    }

    @Test
    void everyCodeIsProduced() throws IllegalAccessException {
        Map<String, Result<?, ?>> produced = new TreeMap<>();
        REJECTIONS.forEach(rejection -> produced.put(rejection.code(), rejection.result()));
        produced.put(RejectionCode.SUBJECT_STALE, BEGUN.apply(PARTNERSHIP.open(DAY)));

        for (Field code : RejectionCode.class.getFields()) {
            assertThat(produced).as(code.getName()).containsKey((String) code.get(null));
        }
        produced.forEach((code, result) ->
                assertThat(result.reasons()).extracting(Defect::code).containsExactly(code));
        assertThat(produced).hasSize(RejectionCode.class.getFields().length);
    }
}
