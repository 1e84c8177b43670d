package org.openplp.rules.belgium.topic;

import static org.openplp.core.actor.Party.LOCAL_AUTHORITY;
import static org.openplp.core.actor.Party.POLICE;
import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aPartnership;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Consultation;
import org.openplp.core.partnership.InformationMeeting;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.IsAskedFromTheStart;
import org.openplp.rules.spec.IsAttested;
import org.openplp.rules.spec.IsOwedByNoDay;
import org.openplp.rules.spec.Sketch;

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
    class CRE_3 implements IsAskedFromTheStart.AndAfterTheEnd {
        @Override
        public Sketch wrong() {
            return aPartnership().partnership(p -> p.consultation(Recorded.none()));
        }

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
        void isPendingUntilTheStartWhereBothWereConsultedToo() {
            var consulted = consulted("2023-02-01", POLICE, LOCAL_AUTHORITY);

            assess(consulted).on("2023-08-31").isPending();
            assess(consulted).on("2023-09-01").isMet();
        }

        @Test
        void isBreachedWhereNobodyWasConsultedOrTooLate() {
            assess(wrong()).isBreached().shows("partnership.consultation", "partnership.operationalSince");
            assess(consulted("2023-09-02", POLICE, LOCAL_AUTHORITY).ended("2026-06-30"))
                    .isBreached();
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
    }

    @Nested
    class CRE_4 implements IsOwedByNoDay {
        @Override
        public Sketch owed() {
            return reported("none", "none");
        }

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
    }

    @Nested
    class CRE_5 implements IsAttested {}

    @Nested
    class CRE_6 implements IsAskedFromTheStart.AndAfterTheEnd {
        @Override
        public Sketch wrong() {
            return meeting(aPartnership(), Recorded.none());
        }

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
        void isBreachedWithoutAnEvening() {
            assess(wrong()).isBreached().shows("partnership.informationMeeting");
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
    }

    @Nested
    class CRE_7 implements IsAskedFromTheStart {
        @Override
        public Sketch wrong() {
            return agenda(Log.none());
        }

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
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("partnership.informationMeeting.agenda");
            assess(agenda(Log.unknown())).isUndetermined("partnership.informationMeeting.agenda");
            assess(agenda(Log.none())).on("2023-03-14").isUndetermined(later("partnership.informationMeeting"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CRE-4", "CRE-7"})
    void areInForceFrom10December2010(String norm) {
        assess(norm, aPartnership()).on("2010-12-09").are();
        assess(norm, aPartnership()).on("2010-12-10").is(Outcome.UNDETERMINED);
    }
}
