package org.openplp.rules.belgium.actor;

import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.DEPUTY_COORDINATOR;
import static org.openplp.core.actor.Party.HOUSE_RULES;
import static org.openplp.core.actor.Party.POLICE_ZONE;
import static org.openplp.rules.spec.Sketch.aMeeting;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;

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
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.Sketch;

/** Specifies the meetings of the members. */
class MembersMeetingsTest {
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
            return aPartnership()
                    .meetings(parties.stream()
                            .map(by ->
                                    aMeeting(Meeting.Kind.MEMBERS, "2025-03-01").calledBy(by))
                            .toArray(MeetingBuilder[]::new));
        }

        private static Sketch called(String day) {
            return aPartnership().meetings(aMeeting(Meeting.Kind.MEMBERS, day).calledBy(COORDINATOR));
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
            assess(aPartnership().meetings(aMeeting(kind, "2026-01-31").calledBy(COORDINATOR)))
                    .isPending();
        }

        @Test
        void isUndeterminedWhereTheKindIsLeftOut() {
            assess(aPartnership()
                            .meetings(aMeeting(Meeting.Kind.MEMBERS, "2026-01-31")
                                    .kind(Recorded.unknown())
                                    .calledBy(DEPUTY_COORDINATOR)))
                    .isUndetermined("meetings[0].kind");
        }

        @ParameterizedTest
        @CsvSource({"P30D, P1M", "P1M, P30D"})
        void ofSeveralTermsTheOneThatEndsFirstCountsInWhateverOrder(String one, String other) {
            var dossier = aPartnership()
                    .meetings()
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

        private static ArrangementBuilder agreed(String term, Party by) {
            return anArrangement("meetings.members.max", term, by);
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
            return aPartnership()
                    .meetings(Stream.of(days)
                            .map(day -> Meeting.blank()
                                    .but()
                                    .kind(Meeting.Kind.MEMBERS)
                                    .date(day(day)))
                            .toArray(MeetingBuilder[]::new));
        }

        @Test
        void otherMeetingsDoNotCount() {
            assess(aPartnership().meetings(aMeeting(Meeting.Kind.STEERING_GROUP, "2026-02-01")))
                    .isBreached();
        }

        @Test
        void isUndeterminedWhereTheKindIsLeftOut() {
            assess(aPartnership()
                            .meetings(
                                    aMeeting(Meeting.Kind.MEMBERS, "2026-02-01").kind(Recorded.unknown())))
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
}
