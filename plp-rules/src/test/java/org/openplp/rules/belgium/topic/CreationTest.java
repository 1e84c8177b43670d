package org.openplp.rules.belgium.topic;

import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.LOCAL_AUTHORITY;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.MEMBERS;
import static org.openplp.core.actor.Party.POLICE;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.anAttestation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.CommunicationPlanBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.Consultation;
import org.openplp.core.partnership.InformationMeeting;
import org.openplp.core.partnership.Recognition;
import org.openplp.rules.assessment.Reason;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class CreationTest {
    private static final Recorded<LocalDate> UNKNOWN = Recorded.unknown();

    /** A day, {@code none}, or {@code ?} for one that is not on record. */
    private static Sketch meeting(Sketch sketch, Recorded<InformationMeeting> meeting) {
        return sketch.partnership(p -> p.informationMeeting(meeting));
    }

    private static Sketch meeting(String day, Answer invited, Log<InformationMeeting.Topic> agenda) {
        return meeting(aPartnership(), known(new InformationMeeting(day(day), invited, agenda)));
    }

    @Nested
    class CRE_3 implements Specification {
        private static Sketch consulted(String day, Party... with) {
            return consulted(day(day), list(with));
        }

        private static Sketch consulted(Recorded<LocalDate> day, Log<Party> with) {
            return aPartnership().partnership(p -> p.consultation(new Consultation(day, with, UNKNOWN, UNKNOWN)));
        }

        private static Sketch met(Sketch sketch, String day) {
            return meeting(sketch, known(new InformationMeeting(day(day), Answer.UNKNOWN, Log.unknown())));
        }

        @ParameterizedTest
        @CsvSource({"2023-08-31, MET", "2023-09-01, MET", "2023-09-02, BREACHED"})
        void comesOnOrBeforeTheFirstDayOfOperation(String day, Outcome outcome) {
            assess(consulted(day, POLICE, LOCAL_AUTHORITY)).is(outcome);
        }

        @ParameterizedTest
        @CsvSource({
            "2023-01-31, BREACHED",
            "2023-02-01, MET",
            "2023-02-02, MET",
            "none,       MET",
            "?,          MET",
        })
        void comesOnOrBeforeTheInformationEveningWhereThatIsOnRecord(String evening, Outcome outcome) {
            assess(met(consulted("2023-02-01", POLICE, LOCAL_AUTHORITY), evening))
                    .is(outcome);
        }

        @Test
        void anEveningBeforeTheConsultationIsPendingUntilTheStart() {
            var evening = met(consulted("2023-02-01", POLICE, LOCAL_AUTHORITY), "2023-01-31");

            assess(evening).on("2023-08-31").isPending().because(Reason.NOT_IN_OPERATION);
            assess(evening)
                    .on("2023-09-01")
                    .isBreached()
                    .shows("partnership.informationMeeting.date", "partnership.consultation.date");
        }

        @ParameterizedTest
        @CsvSource({
            "POLICE,           MAYOR,           MET",
            "MANDATED_OFFICER, COLLEGE,         MET",
            "CHIEF_OF_CORPS,   MUNICIPALITY,    MET",
            "POLICE,           POLICE,          BREACHED",
            "LOCAL_AUTHORITY,  LOCAL_AUTHORITY, BREACHED",
            "POLICE,           PROVINCE,        BREACHED",
            "INTERIOR,         LOCAL_AUTHORITY, BREACHED",
        })
        void isWithBoth(Party one, Party other, Outcome outcome) {
            assess(consulted("2023-02-01", one, other)).is(outcome);
        }

        @Test
        void isPendingUntilTheStart() {
            var consulted = consulted("2023-02-01", POLICE, LOCAL_AUTHORITY);
            var none = aPartnership().partnership(p -> p.consultation(Recorded.none()));

            assess(consulted).on("2023-08-31").isPending();
            assess(consulted).on("2023-09-01").isMet();
            assess(none).on("2023-08-31").isPending();
            assess(none)
                    .on("2023-09-01")
                    .isBreached()
                    .shows("partnership.consultation", "partnership.operationalSince");
        }

        @Test
        void isMetByAConsultationWhereThereIsKnownToBeNoStart() {
            var none = consulted("2023-02-01", POLICE, LOCAL_AUTHORITY)
                    .partnership(p -> p.operationalSince(Recorded.none()));

            assess(none).isMet();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("partnership.consultation.date", "partnership.consultation.with");
            assess(consulted(UNKNOWN, list(POLICE, LOCAL_AUTHORITY))).isUndetermined("partnership.consultation.date");
            assess(consulted(dated("2023-02-01"), Log.unknown())).isUndetermined("partnership.consultation.with");
            assess(consulted("2023-02-01", POLICE).partial("partnership.consultation.with"))
                    .isUndetermined("partnership.consultation.with");
        }

        @Test
        void aLaterConsultationIsNotSeen() {
            assess(consulted("2026-11-25", POLICE, LOCAL_AUTHORITY))
                    .on("2026-11-24")
                    .isUndetermined(later("partnership.consultation"));
        }

        @Test
        void isStillJudgedAfterTheEndOfThePartnership() {
            assess(consulted("2023-09-02", POLICE, LOCAL_AUTHORITY).ended("2026-06-30"))
                    .isBreached();
        }
    }

    @Nested
    class CRE_4 implements Specification {
        private static Sketch reported(String administrative, String judicial) {
            return aPartnership()
                    .partnership(p -> p.consultation(
                            new Consultation(dated("2023-02-01"), Log.unknown(), day(administrative), day(judicial))));
        }

        @ParameterizedTest
        @CsvSource({
            "2023-02-05, 2023-02-06, MET,          ''",
            "2023-02-01, 2023-02-01, MET,          ''",
            "2023-01-31, 2023-02-06, PENDING,      ''",
            "2023-02-05, 2023-01-31, PENDING,      ''",
            "2023-02-05, none,       PENDING,      ''",
            "none,       2023-02-06, PENDING,      ''",
            "none,       ?,          PENDING,      ''",
            "2023-02-05, ?,          UNDETERMINED, partnership.consultation.judicialToldOn",
            "?,          2023-02-06, UNDETERMINED, partnership.consultation.administrativeToldOn",
        })
        void isOwedToBoth(String administrative, String judicial, Outcome outcome, String missing) {
            assess(reported(administrative, judicial)).is(outcome, missing);
        }

        @Test
        void isUndeterminedWhereTheDayOfTheRequestIsLeftOut() {
            var consultation =
                    new Consultation(Recorded.unknown(), Log.unknown(), dated("2023-02-05"), dated("2023-02-06"));

            assess(aPartnership().partnership(p -> p.consultation(consultation)))
                    .isUndetermined("partnership.consultation.date");
        }

        @Test
        void isNeverBreachedAndDueOnNoDay() {
            assess(reported("none", "none")).on("2039-01-01").isPending().isDueOnNoDay();
        }

        @Test
        void isNotApplicableWhereThereWasNoRequest() {
            assess(aPartnership().partnership(p -> p.consultation(Recorded.none())))
                    .isNotApplicable()
                    .shows("partnership.consultation");
        }

        @Test
        void isUndeterminedWhereTheRequestIsNotOnRecord() {
            assess(aPartnership())
                    .isUndetermined(
                            "partnership.consultation.date",
                            "partnership.consultation.administrativeToldOn",
                            "partnership.consultation.judicialToldOn");
            assess(reported("2023-02-05", "2023-02-06"))
                    .on("2023-01-31")
                    .isUndetermined(later("partnership.consultation"));
        }

        @Test
        void aLaterNoticeIsNotSeen() {
            assess(reported("2023-02-05", "2023-02-06"))
                    .on("2023-02-05")
                    .isUndetermined(later("partnership.consultation.judicialToldOn"));
        }

        @Test
        void isInForceFrom10December2010() {
            assess(reported("none", "none").operationalSince("2010-01-01"))
                    .on("2010-12-09")
                    .are();
            assess(aPartnership().partnership(p -> p.consultation(Recorded.none())))
                    .on("2010-12-10")
                    .isNotApplicable();
        }

        @Test
        void asksNothingAfterTheEnd() {
            assess(reported("none", "none").ended("2026-06-30"))
                    .on("2026-06-30")
                    .isPending();
            assess(reported("none", "none").ended("2026-06-30"))
                    .on("2026-07-01")
                    .isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }
    }

    @Nested
    class CRE_5 implements Specification {
        @ParameterizedTest
        @CsvSource({"YES, MET", "NO, BREACHED"})
        void isSettledByAnAttestation(Answer met, Outcome outcome) {
            assess(aPartnership().attestations(anAttestation("CRE-5", "plp-1", met)))
                    .is(outcome)
                    .because(Reason.ATTESTED);
        }

        @Test
        void isUndeterminedWithoutOne() {
            assess(aPartnership()).isUndetermined("attestations");
            assess(aPartnership().attestations()).isUndetermined("attestations");
        }
    }

    @Nested
    class CRE_6 implements Specification {
        @ParameterizedTest
        @CsvSource({
            "2023-03-15, YES,     MET,          ''",
            "2023-03-15, NO,      BREACHED,     ''",
            "none,       YES,     BREACHED,     ''",
            "?,          NO,      BREACHED,     ''",
            "none,       UNKNOWN, BREACHED,     ''",
            "2023-03-15, UNKNOWN, UNDETERMINED, partnership.informationMeeting.allResidentsInvited",
            "?,          YES,     UNDETERMINED, partnership.informationMeeting.date",
        })
        void asksForAnEveningToWhichAllAreInvited(String day, Answer invited, Outcome outcome, String missing) {
            assess(meeting(day, invited, Log.unknown())).is(outcome, missing);
        }

        @Test
        void isPendingUntilTheStart() {
            var none = meeting(aPartnership(), Recorded.none());

            assess(none).on("2023-08-31").isPending().because(Reason.NOT_IN_OPERATION);
            assess(none).on("2023-09-01").isBreached().shows("partnership.informationMeeting");
            assess(none.notInOperation()).isPending();
        }

        @Test
        void isMetBeforeTheStartFromTheDayOfTheEvening() {
            var held = meeting("2023-03-15", Answer.YES, Log.unknown());

            assess(held).on("2023-03-14").isUndetermined(later("partnership.informationMeeting"));
            assess(held).on("2023-03-15").isMet();
        }

        @Test
        void isUndeterminedWhereTheEveningIsLeftOut() {
            assess(aPartnership())
                    .isUndetermined(
                            "partnership.informationMeeting.date",
                            "partnership.informationMeeting.allResidentsInvited");
        }

        @Test
        void isStillJudgedAfterTheEndOfThePartnership() {
            assess(meeting(aPartnership(), Recorded.none()).ended("2026-06-30")).isBreached();
        }
    }

    @Nested
    class CRE_7 implements Specification {
        private static Sketch agenda(Log<InformationMeeting.Topic> agenda) {
            return meeting("2023-03-15", Answer.UNKNOWN, agenda);
        }

        @Test
        void isMetByAllSevenTopics() {
            assess(agenda(list(InformationMeeting.Topic.values()))).isMet();
        }

        @ParameterizedTest
        @EnumSource(InformationMeeting.Topic.class)
        void isNotFollowedWhereOneTopicIsNotOnTheAgenda(InformationMeeting.Topic missing) {
            var others = Log.of(Stream.of(InformationMeeting.Topic.values())
                    .filter(topic -> topic != missing)
                    .toList());

            assess(agenda(others)).on("2023-08-31").isPending();
            assess(agenda(others))
                    .on("2023-09-01")
                    .isBreached()
                    .shows("partnership.informationMeeting.agenda", "partnership.informationMeeting");
            assess(agenda(others).partial("partnership.informationMeeting.agenda"))
                    .isUndetermined("partnership.informationMeeting.agenda");
        }

        @Test
        void asksNothingWhereThereIsKnownToBeNoEveningWhichIsReportedByTheNormOnTheEvening() {
            var none = meeting(aPartnership(), Recorded.none());

            assess(none).isNotApplicable().shows("partnership.informationMeeting");
            assess("CRE-6", none).isBreached();
        }

        @Test
        void isPendingUntilTheFirstDayOfOperation() {
            assess(agenda(Log.none())).on("2023-08-31").isPending();
            assess(agenda(Log.none())).on("2023-09-01").isBreached();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("partnership.informationMeeting.agenda");
            assess(agenda(Log.unknown())).isUndetermined("partnership.informationMeeting.agenda");
            assess(agenda(Log.none())).on("2023-03-14").isUndetermined(later("partnership.informationMeeting"));
        }

        @Test
        void isInForceFrom10December2010() {
            assess(aPartnership()).on("2010-12-09").are();
            assess(aPartnership()).on("2010-12-10").isUndetermined("partnership.informationMeeting.agenda");
        }
    }

    @Nested
    class CRE_9 implements Specification {
        private static CommunicationPlanBuilder plan(String agreedOn, Party... by) {
            return CommunicationPlan.blank().but().agreedOn(day(agreedOn)).drawnUpBy(list(by));
        }

        private static Sketch plans(CommunicationPlanBuilder... plans) {
            return aPartnership()
                    .partnership(p -> p.communicationPlan(Log.of(Stream.of(plans)
                            .map(CommunicationPlanBuilder::build)
                            .toList())));
        }

        @ParameterizedTest
        @CsvSource({"2023-08-31, MET", "2023-09-01, MET", "2023-09-02, BREACHED", "none, BREACHED"})
        void isAgreedOnOrBeforeTheFirstDayOfOperation(String day, Outcome outcome) {
            assess(plans(plan(day, COORDINATOR, POLICE))).is(outcome);
        }

        @ParameterizedTest
        @CsvSource({
            "COORDINATOR,           MANDATED_OFFICER, MET",
            "DEPUTY_COORDINATOR,    POLICE,           MET",
            "STEERING_GROUP_MEMBER, CHIEF_OF_CORPS,   MET",
            "COORDINATOR,           COORDINATOR,      BREACHED",
            "MANDATED_OFFICER,      POLICE,           BREACHED",
            "MEMBERS,               POLICE,           BREACHED",
            "COORDINATOR,           LOCAL_AUTHORITY,  BREACHED",
        })
        void isDrawnUpByBoth(Party one, Party other, Outcome outcome) {
            assess(plans(plan("2023-05-20", one, other))).is(outcome);
        }

        @Test
        void isMetByAnyVersionBeforeTheStart() {
            assess(plans(
                            plan("2023-05-20", MEMBERS),
                            plan("2023-06-20", COORDINATOR, MANDATED_OFFICER),
                            plan("2025-06-20", MEMBERS)))
                    .isMet();
        }

        @Test
        void isNotMetByTwoVersionsOfOneEach() {
            assess(plans(plan("2023-05-20", COORDINATOR), plan("2023-06-20", POLICE)))
                    .isBreached();
        }

        @Test
        void isPendingUntilTheStart() {
            var drawnUp = plans(plan("2023-05-20", COORDINATOR, POLICE));

            assess(drawnUp).on("2023-05-19").isPending();
            assess(drawnUp).on("2023-08-31").isPending();
            assess(drawnUp).on("2023-09-01").isMet();
            assess(plans()).on("2023-08-31").isPending();
            assess(plans()).on("2023-09-01").isBreached();
        }

        @Test
        void isMetByAPlanWhereThereIsKnownToBeNoStart() {
            assess(plans(plan("2023-05-20", COORDINATOR, POLICE)).partnership(p -> p.operationalSince(Recorded.none())))
                    .isMet();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("partnership.communicationPlan");
            assess(plans(plan("?", COORDINATOR, POLICE))).isUndetermined("partnership.communicationPlan[0].agreedOn");
            assess(plans(plan("2023-05-20").drawnUpBy(Log.unknown())))
                    .isUndetermined("partnership.communicationPlan[0].drawnUpBy");
            assess(plans(plan("2023-05-20", POLICE)).partial("partnership.communicationPlan.drawnUpBy"))
                    .isUndetermined("partnership.communicationPlan[0].drawnUpBy");
            assess(plans().partial("partnership.communicationPlan")).isUndetermined("partnership.communicationPlan");
        }
    }

    @Nested
    class CRE_12 implements Specification {
        private static Sketch recognised(String validatedOn, String refusedOn) {
            return aPartnership()
                    .partnership(p -> p.recognition(Recognition.blank()
                            .but()
                            .validatedOn(day(validatedOn))
                            .refusedOn(day(refusedOn))
                            .build()));
        }

        @ParameterizedTest
        @CsvSource({"2023-08-31, MET", "2023-09-01, MET", "2023-09-02, BREACHED", "none, BREACHED"})
        void asksForTheApprovalByTheFirstDayOfOperation(String validated, Outcome outcome) {
            assess(recognised(validated, "?")).is(outcome);
        }

        @Test
        void isBreachedWhereThereIsKnownToBeNoAnswer() {
            assess(aPartnership().partnership(p -> p.recognition(Recorded.none())))
                    .isBreached()
                    .shows("partnership.recognition", "partnership.operationalSince");
        }

        @Test
        void aRefusalStandsInThePlaceOfAValidation() {
            assess(recognised("?", "2023-08-01"))
                    .isBreached()
                    .shows("partnership.recognition.refusedOn", "partnership.operationalSince");
            assess(recognised("2023-08-20", "2023-08-01")).isMet();
        }

        @ParameterizedTest
        @CsvSource({
            "2023-09-01, MET,      ''",
            "2023-09-02, BREACHED, ''",
            "?,          UNDETERMINED, partnership.charter[0].recognition.validatedOn",
        })
        void theApprovalMayStandWithTheFirstVersionOfTheCharter(String validatedOn, Outcome outcome, String missing) {
            assess(answeredWithTheCharter(validatedOn, "2025-09-01")).is(outcome, missing);
        }

        @ParameterizedTest
        @CsvSource({
            "none, 2023-09-01, MET",
            "none, 2023-09-02, BREACHED",
            "none, none,       BREACHED",
            "?,    2023-09-01, MET",
            "?,    2023-09-02, UNDETERMINED",
        })
        void whereTheFirstVersionWasNotApprovedALaterOneMayHaveBeen(String first, String second, Outcome outcome) {
            assess(answeredWithTheCharter(first, second)).is(outcome);
        }

        @ParameterizedTest
        @CsvSource({"2023-09-01, UNDETERMINED", "2023-09-02, BREACHED", "none, BREACHED", "?, UNDETERMINED"})
        void aLaterVersionSentInTimeMayHaveBeenApproved(String sentOn, Outcome outcome) {
            var first =
                    CharterVersion.blank().but().recognition(Recorded.none()).build();
            var second =
                    CharterVersion.blank().but().sentToInteriorOn(day(sentOn)).build();

            assess(aPartnership().partnership(p -> p.charter(list(first, second))))
                    .is(outcome);
        }

        @Test
        void ofALaterVersionItIsMissingWhetherItWasSent() {
            var first =
                    CharterVersion.blank().but().recognition(Recorded.none()).build();

            assess(aPartnership().partnership(p -> p.charter(list(first, CharterVersion.blank()))))
                    .isUndetermined(
                            "partnership.charter[1].sentToInteriorOn",
                            "partnership.charter[1].recognition.validatedOn");
        }

        @Test
        void beforeTheDayOfTheAnswerThatStandsWithTheFirstVersionItIsDatedLater() {
            assess(answeredWithTheCharter("2023-10-01"))
                    .on("2023-09-30")
                    .isUndetermined(later("partnership.charter[0].recognition"));
        }

        @Test
        void ofAListThatIsNotCompleteAnyVersionMayBeTheOne() {
            assess(answeredWithTheCharter("2023-08-20").partial("partnership.charter"))
                    .isMet();
            assess(answeredWithTheCharter("2023-10-01").partial("partnership.charter"))
                    .isUndetermined("partnership.recognition.validatedOn");
        }

        private static Sketch answeredWithTheCharter(String... validatedOn) {
            return aPartnership()
                    .partnership(p -> p.charter(Log.of(Stream.of(validatedOn)
                            .map(day -> CharterVersion.blank()
                                    .but()
                                    .recognition(Recognition.blank()
                                            .but()
                                            .validatedOn(day(day))
                                            .build())
                                    .build())
                            .toList())));
        }

        @Test
        void isNotApplicableWhereThereIsKnownToBeNoStart() {
            assess(recognised("none", "?").partnership(p -> p.operationalSince(Recorded.none())))
                    .isNotApplicable();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("partnership.recognition.validatedOn");
            assess(recognised("?", "?")).isUndetermined("partnership.recognition.validatedOn");
            assess(recognised("?", "none")).isUndetermined("partnership.recognition.validatedOn");
            assess(recognised("2023-08-31", "?").notInOperation()).isUndetermined("partnership.operationalSince");
            assess(recognised("none", "?").notInOperation()).isUndetermined("partnership.operationalSince");
        }

        @Test
        void aLaterAnswerIsNotSeen() {
            assess(recognised("2023-09-02", "?")).on("2023-09-01").isUndetermined(later("partnership.recognition"));
            assess(recognised("2023-08-20", "?"))
                    .on("2023-08-31")
                    .isUndetermined(later("partnership.operationalSince"));
        }

        @Test
        void isStillJudgedAfterTheEndOfThePartnership() {
            assess(recognised("2023-09-02", "?").ended("2026-06-30")).isBreached();
        }
    }
}
