package org.openplp.rules.belgium.actor;

import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.DEPUTY_COORDINATOR;
import static org.openplp.core.actor.Party.HOUSE_RULES;
import static org.openplp.core.actor.Party.LOCAL_AUTHORITY;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.MEMBERS;
import static org.openplp.core.actor.Party.POLICE_ZONE;
import static org.openplp.rules.spec.Sketch.aMeeting;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.list;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.Meeting;
import org.openplp.core.activity.MeetingBuilder;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.ArrangementBuilder;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.IsOwedByNoDay;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

/** Specifies the meetings of the members. */
class MembersMeetingsTest {
    private static Sketch meetings(MeetingBuilder... meetings) {
        return aPartnership().meetings(meetings);
    }

    @Nested
    class C_T10a implements IsDoneOnce.ByAPartner {
        @Override
        public Party partner() {
            return COORDINATOR;
        }

        @Override
        public String key() {
            return "meetings";
        }

        @Override
        public String by() {
            return "calledBy";
        }

        @Override
        public Sketch doneBy(List<Recorded<Party>> parties) {
            return meetings(parties.stream()
                    .map(by -> aMeeting(Meeting.Kind.MEMBERS, "2025-03-01").calledBy(by))
                    .toArray(MeetingBuilder[]::new));
        }

        private static Sketch called(String day) {
            return meetings(aMeeting(Meeting.Kind.MEMBERS, day).calledBy(COORDINATOR));
        }

        private static ArrangementBuilder agreed(String term, Party by) {
            return anArrangement("meetings.members.max", term, by);
        }

        @ParameterizedTest
        @CsvSource({
            "COORDINATOR, MET",
            "DEPUTY_COORDINATOR, MET",
            "STEERING_GROUP_MEMBER, MET",
            "MANDATED_OFFICER, PENDING",
            "MAYOR, PENDING",
        })
        void isMetByAMeetingThatTheCoordinatorOrOneOnHisBehalfCalled(Party party, Outcome outcome) {
            assess(doneBy(party)).is(outcome);
        }

        @ParameterizedTest
        @CsvSource({"STEERING_GROUP", "COORDINATOR_AND_OFFICER", "BETWEEN_PARTNERSHIPS"})
        void otherMeetingsAreNoMeetingOfTheMembers(Meeting.Kind kind) {
            assess(meetings(aMeeting(kind, "2026-01-31").calledBy(COORDINATOR))).isPending();
        }

        @Test
        void isUndeterminedWhereTheKindIsLeftOut() {
            assess(meetings(aMeeting(Meeting.Kind.MEMBERS, "2026-01-31")
                            .kind(Recorded.unknown())
                            .calledBy(DEPUTY_COORDINATOR)))
                    .isUndetermined("meetings[0].kind");
        }

        @ParameterizedTest
        @CsvSource({"P30D, P1M", "P1M, P30D"})
        void ofSeveralTermsTheOneThatEndsFirstCountsInWhateverOrder(String one, String other) {
            var dossier = meetings()
                    .arrangements(
                            agreed(one, POLICE_ZONE).agreedOn(dated("2026-02-01")),
                            agreed(other, HOUSE_RULES).agreedOn(dated("2026-02-01")));

            assess(dossier).on("2026-03-01").isPending().due("2026-03-01");
            assess(dossier).on("2026-03-02").isBreached().due("2026-03-01");
        }

        @ParameterizedTest
        @CsvSource({"P1Y, P365D", "P365D, P1Y"})
        void aYearThatHoldsA29FebruaryIsLongerThan365DaysInWhateverOrder(String one, String other) {
            var dossier = called("2023-10-01").arrangements(agreed(one, POLICE_ZONE), agreed(other, POLICE_ZONE));

            assess(dossier).on("2024-09-30").isMet().due("2024-09-30");
            assess(dossier).on("2024-10-01").isBreached().due("2024-09-30");
        }

        @Test
        void aLongerTermAgreedEarlierMayEndFirst() {
            var dossier = called("2026-01-31")
                    .arrangements(
                            agreed("P1Y", HOUSE_RULES),
                            agreed("P6M", POLICE_ZONE).agreedOn(dated("2026-10-01")));

            assess(dossier).on("2027-01-31").isMet().due("2027-01-31");
            assess(dossier).on("2027-02-01").isBreached().due("2027-01-31");
        }

        @Test
        void recursWhereATermIsAgreed() {
            var dossier = called("2026-01-31").arrangements(agreed("P6M", HOUSE_RULES));

            assess(dossier).on("2026-07-31").isMet();
            assess(dossier).on("2026-08-01").isBreached().due("2026-07-31");
        }
    }

    @Nested
    class C_T10b implements Recurs {
        @Override
        public int years() {
            return 1;
        }

        @Override
        public String key() {
            return "meetings";
        }

        @Override
        public Sketch doneOn(String... days) {
            return meetings(Stream.of(days)
                    .map(day -> Meeting.blank().but().kind(Meeting.Kind.MEMBERS).date(day(day)))
                    .toArray(MeetingBuilder[]::new));
        }

        @Test
        void otherMeetingsDoNotCount() {
            assess(meetings(aMeeting(Meeting.Kind.STEERING_GROUP, "2026-02-01")))
                    .isBreached();
        }

        @Test
        void isUndeterminedWhereTheKindIsLeftOut() {
            assess(meetings(aMeeting(Meeting.Kind.MEMBERS, "2026-02-01").kind(Recorded.unknown())))
                    .isUndetermined("meetings[0].kind");
        }

        @Test
        void nobodyMayAgreeOtherwise() {
            assess(doneOn("2025-02-01")
                            .arrangements(
                                    anArrangement("meetings.members.recommendedPeriod", "P2Y", POLICE_ZONE),
                                    anArrangement("meetings.members.max", "P2Y", POLICE_ZONE)))
                    .isBreached()
                    .due("2026-02-01");
        }
    }

    @Nested
    class M_T10 implements Specification {
        private static MeetingBuilder meeting(Log<Party> attended, Log<Party> supported) {
            return aMeeting(Meeting.Kind.MEMBERS, "2026-01-31")
                    .attendedBy(attended)
                    .supportedBy(supported);
        }

        private static Sketch met(Log<Party> attended, Log<Party> supported) {
            return meetings(meeting(attended, supported));
        }

        @Test
        void isMetByPresenceOrByOtherHelp() {
            assess(met(list(MANDATED_OFFICER), Log.unknown())).isMet();
            assess(met(Log.unknown(), list(MANDATED_OFFICER))).isMet();
            assess(met(Log.none(), list(MANDATED_OFFICER))).isMet();
        }

        @ParameterizedTest
        @CsvSource({"POLICE", "CHIEF_OF_CORPS", "POLICE_ZONE"})
        void thePoliceMayHaveBeenTheOfficer(Party police) {
            assess(met(list(MEMBERS, police), Log.none())).isUndetermined("meetings[0].attendedBy");
            assess(met(Log.none(), list(police))).isUndetermined("meetings[0].supportedBy");
            assess(met(list(police), list(MANDATED_OFFICER))).isMet();
        }

        @Test
        void isBreachedByNeither() {
            assess(met(list(MEMBERS), Log.none()))
                    .isBreached()
                    .about("plp-1")
                    .shows("meetings[0].kind", "meetings[0].attendedBy", "meetings[0].supportedBy");
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("meetings");
            assess(met(Log.unknown(), Log.unknown()))
                    .isUndetermined("meetings[0].attendedBy", "meetings[0].supportedBy");
            assess(met(Log.none(), Log.unknown())).isUndetermined("meetings[0].supportedBy");
            assess(met(Log.unknown(), Log.none())).isUndetermined("meetings[0].attendedBy");
            assess(meetings(meeting(Log.none(), Log.none()).kind(Recorded.unknown())))
                    .isUndetermined("meetings[0].kind");
            assess(met(list(MANDATED_OFFICER), Log.none()).partial("meetings")).isUndetermined("meetings");
            assess(met(list(MEMBERS), Log.none()).partial("meetings.attendedBy"))
                    .isUndetermined("meetings[0].attendedBy");
        }

        @Test
        void asksNothingOfOtherMeetings() {
            assess(meetings(meeting(Log.none(), Log.none()).kind(Meeting.Kind.STEERING_GROUP)))
                    .isNotApplicable();
            assess(meetings()).isNotApplicable();
        }

        @Test
        void isOneFindingAndTheWorstMeetingDecides() {
            assess(meetings(
                            meeting(list(MANDATED_OFFICER), Log.none()),
                            meeting(Log.none(), Log.none()),
                            meeting(Log.unknown(), Log.unknown())))
                    .are("plp-1 BREACHED")
                    .shows("meetings[1].kind", "meetings[1].attendedBy", "meetings[1].supportedBy");
        }

        @Test
        void isStillJudgedAfterTheEndOfThePartnership() {
            assess(met(Log.none(), Log.none()).ended("2026-06-30")).isBreached();
        }
    }

    private static MeetingBuilder membersMeeting() {
        return aMeeting(Meeting.Kind.MEMBERS, "2026-01-31");
    }

    @Nested
    class A_T9a implements Specification {
        @Test
        void isMetBySupportOfEveryMeeting() {
            assess(meetings(membersMeeting().supportedBy(list(LOCAL_AUTHORITY))))
                    .isMet();
        }

        @Test
        void isBreachedByOneMeetingWithoutSupport() {
            assess(meetings(
                            membersMeeting().supportedBy(list(LOCAL_AUTHORITY)),
                            membersMeeting()
                                    .supportedBy(list(Party.MANDATED_OFFICER))
                                    .attendedBy(list(LOCAL_AUTHORITY))))
                    .are("plp-1 BREACHED")
                    .shows("meetings[1].kind", "meetings[1].supportedBy");
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("meetings");
            assess(meetings(membersMeeting())).isUndetermined("meetings[0].supportedBy");
            assess(meetings(membersMeeting().kind(Recorded.unknown()).supportedBy(Log.none())))
                    .isUndetermined("meetings[0].kind");
            assess(meetings(membersMeeting().supportedBy(Log.none())).partial("meetings.supportedBy"))
                    .isUndetermined("meetings[0].supportedBy");
            assess(meetings(membersMeeting().supportedBy(list(LOCAL_AUTHORITY))).partial("meetings"))
                    .isUndetermined("meetings");
        }

        @Test
        void asksNothingOfOtherMeetings() {
            assess(meetings(aMeeting(Meeting.Kind.STEERING_GROUP, "2026-01-31").supportedBy(Log.none())))
                    .isNotApplicable();
            assess(meetings()).isNotApplicable();
        }

        @Test
        void isStillJudgedAfterTheEndOfThePartnership() {
            assess(meetings(membersMeeting().supportedBy(Log.none())).ended("2026-06-30"))
                    .isBreached();
        }
    }

    @Nested
    class A_T9b implements IsOwedByNoDay {
        @Override
        public Sketch owed() {
            return meetings(membersMeeting().attendedBy(list(Party.MEMBERS)));
        }

        @Test
        void isMetByOneMeetingAttendedSinceTheStart() {
            assess(meetings(
                            membersMeeting().attendedBy(Log.none()),
                            membersMeeting().attendedBy(list(Party.MAYOR))))
                    .isMet();
        }

        @ParameterizedTest
        @CsvSource({"2023-08-31, PENDING", "2023-09-01, MET"})
        void countsMeetingsFromTheFirstDayOfOperation(String day, Outcome outcome) {
            assess(meetings(aMeeting(Meeting.Kind.MEMBERS, day).attendedBy(list(LOCAL_AUTHORITY))))
                    .is(outcome);
        }

        @Test
        void asksNothingWhereThereWasNoMeetingToAttend() {
            var tomorrow = aMeeting(Meeting.Kind.MEMBERS, "2026-11-25").attendedBy(list(Party.MEMBERS));

            assess(meetings()).isNotApplicable().shows("meetings");
            assess(meetings(aMeeting(Meeting.Kind.COORDINATOR_AND_OFFICER, "2026-03-03")))
                    .isNotApplicable();
            assess(meetings(tomorrow)).on("2026-11-24").isNotApplicable();
            assess(meetings(tomorrow)).on("2026-11-25").isPending();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            var attended = membersMeeting().attendedBy(list(LOCAL_AUTHORITY));

            assess(aPartnership()).isUndetermined("meetings");
            assess(meetings(membersMeeting())).isUndetermined("meetings[0].attendedBy");
            assess(meetings(attended).notInOperation()).isUndetermined("partnership.operationalSince");
            assess(meetings(attended.kind(Recorded.unknown()))).isUndetermined("meetings[0].kind");
            assess(meetings(membersMeeting().date(Recorded.unknown()).attendedBy(list(LOCAL_AUTHORITY))))
                    .isUndetermined("meetings[0].date");
            assess(meetings().partial("meetings")).isUndetermined("meetings");
        }
    }
}
