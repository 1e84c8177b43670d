package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.fact.Answer.NO;
import static org.openplp.core.fact.Answer.UNKNOWN;
import static org.openplp.core.fact.Answer.YES;
import static org.openplp.rules.rule.Explained.day;
import static org.openplp.rules.rule.Explained.keys;
import static org.openplp.rules.rule.Explained.reported;
import static org.openplp.rules.rule.Explained.scope;
import static org.openplp.rules.rule.Explained.test;
import static org.openplp.rules.spec.Sketch.aMeeting;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.Meeting;
import org.openplp.core.activity.MeetingBuilder;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.facts.ActivityFacts;
import org.openplp.rules.spec.facts.PartnershipFacts;

/** How conditions on the entries of a list answer, and what they tell of it. */
class ConditionsOnListsTest {
    @Nested
    class OfAList {
        private static final Condition A_MEMBERS_MEETING =
                ActivityFacts.MEETINGS.any(ActivityFacts.MEETING_KIND.equalTo(Meeting.Kind.MEMBERS));
        private static final Condition ONLY_MEMBERS_MEETINGS =
                ActivityFacts.MEETINGS.every(ActivityFacts.MEETING_KIND.equalTo(Meeting.Kind.MEMBERS));

        private static MeetingBuilder meeting(String kind) {
            var meeting = aMeeting(Meeting.Kind.MEMBERS, "2026-01-01");
            return kind.equals("?")
                    ? meeting.kind(Recorded.unknown())
                    : meeting.kind(known(Meeting.Kind.valueOf(kind)));
        }

        private static Sketch meetings(String kinds) {
            return aPartnership()
                    .meetings(Stream.of(kinds.split(" "))
                            .filter(kind -> !kind.isEmpty())
                            .map(OfAList::meeting)
                            .toArray(MeetingBuilder[]::new));
        }

        @ParameterizedTest
        @CsvSource({
            "'',                     NO,      UNKNOWN, YES,     UNKNOWN",
            "MEMBERS,                YES,     YES,     YES,     UNKNOWN",
            "STEERING_GROUP,         NO,      UNKNOWN, NO,      NO",
            "MEMBERS STEERING_GROUP, YES,     YES,     NO,      NO",
            "?,                      UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
            "? MEMBERS,              YES,     YES,     UNKNOWN, UNKNOWN",
            "? STEERING_GROUP,       UNKNOWN, UNKNOWN, NO,      NO",
        })
        void anyAndEveryAskAllEntriesAndTheSilenceOfTheRest(
                String kinds, Answer any, Answer anyOfPart, Answer every, Answer everyOfPart) {
            assertThat(test(A_MEMBERS_MEETING, meetings(kinds))).isEqualTo(any);
            assertThat(test(A_MEMBERS_MEETING, meetings(kinds).partial("meetings")))
                    .isEqualTo(anyOfPart);
            assertThat(test(ONLY_MEMBERS_MEETINGS, meetings(kinds))).isEqualTo(every);
            assertThat(test(ONLY_MEMBERS_MEETINGS, meetings(kinds).partial("meetings")))
                    .isEqualTo(everyOfPart);
        }

        @Test
        void aListThatIsLeftOutIsUnknown() {
            assertThat(test(A_MEMBERS_MEETING)).isEqualTo(UNKNOWN);
            assertThat(test(ONLY_MEMBERS_MEETINGS)).isEqualTo(UNKNOWN);
            assertThat(test(ActivityFacts.MEETINGS.isThere())).isEqualTo(UNKNOWN);
            assertThat(reported(A_MEMBERS_MEETING)).containsExactly("?meetings");
        }

        @Test
        void isThereAsksForAnEntry() {
            assertThat(test(ActivityFacts.MEETINGS.isThere(), meetings("?"))).isEqualTo(YES);
            assertThat(test(ActivityFacts.MEETINGS.isThere(), meetings(""))).isEqualTo(NO);
            assertThat(reported(ActivityFacts.MEETINGS.isThere(), meetings("?")))
                    .containsExactly("meetings[0]");
        }

        @Test
        void reportsTheEntriesThatDecided() {
            assertThat(reported(A_MEMBERS_MEETING, meetings("STEERING_GROUP MEMBERS")))
                    .containsExactly("meetings[1].kind");
            assertThat(reported(A_MEMBERS_MEETING, meetings("STEERING_GROUP ?")))
                    .containsExactly("?meetings[1].kind");
            assertThat(reported(A_MEMBERS_MEETING, meetings("STEERING_GROUP ?").partial("meetings")))
                    .containsExactly("?meetings", "?meetings[1].kind");
            assertThat(reported(A_MEMBERS_MEETING, meetings("STEERING_GROUP")))
                    .containsExactly("meetings", "meetings[0].kind");
            assertThat(reported(A_MEMBERS_MEETING, meetings(""))).containsExactly("meetings");
        }

        @Test
        void reportsFiveEntriesAtMost() {
            assertThat(reported(A_MEMBERS_MEETING, meetings("MEMBERS MEMBERS MEMBERS MEMBERS MEMBERS MEMBERS")))
                    .hasSize(5)
                    .last()
                    .isEqualTo("meetings[4].kind");
        }

        @Test
        void reportsEveryEntryOfWhichSomethingIsMissing() {
            assertThat(reported(A_MEMBERS_MEETING, meetings("? ? ? ? ? ?")))
                    .hasSize(6)
                    .last()
                    .isEqualTo("?meetings[5].kind");
        }

        @Test
        void saysNothingOfEntriesThatNobodyKnowsWhereOneDecided() {
            assertThat(reported(A_MEMBERS_MEETING, meetings("MEMBERS").partial("meetings")))
                    .containsExactly("meetings[0].kind");
        }

        @Test
        void namesTheListAndTheFactsOfItsEntries() {
            assertThat(keys(A_MEMBERS_MEETING)).containsExactly("meetings", "meetings[].kind");
            assertThat(A_MEMBERS_MEETING.needs()).containsExactly(Concept.DOSSIER);
        }
    }

    @Nested
    class OfValuesInAList {
        private static Answer attended(Entries<Party> by, String... partial) {
            var meetings = aPartnership()
                    .meetings(aMeeting(Meeting.Kind.MEMBERS, "2026-01-01").attendedBy(by))
                    .partial(partial);
            return test(
                    ActivityFacts.MEETINGS.any(ActivityFacts.ATTENDED_BY.includesOneOf(Party.MAYOR, Party.COLLEGE)),
                    meetings);
        }

        @Test
        void includesOneOf() {
            assertThat(attended(list(Party.MEMBERS, Party.MAYOR))).isEqualTo(YES);
            assertThat(attended(list(Party.MEMBERS))).isEqualTo(NO);
            assertThat(attended(Entries.none())).isEqualTo(NO);
            assertThat(attended(Entries.unknown())).isEqualTo(UNKNOWN);
        }

        @Test
        void theSilenceOfAPartialListShowsNothing() {
            assertThat(attended(list(Party.MEMBERS), "meetings.attendedBy")).isEqualTo(UNKNOWN);
            assertThat(attended(list(Party.MEMBERS), "meetings[].attendedBy")).isEqualTo(UNKNOWN);
            assertThat(attended(list(Party.MAYOR), "meetings.attendedBy")).isEqualTo(YES);
        }
    }

    @Nested
    class TheLastEntryByADay {
        private static HouseRules version(String name, Recorded<LocalDate> adopted) {
            return HouseRules.blank().toBuilder()
                    .version(known(name))
                    .adoptedOn(adopted)
                    .build();
        }

        private static Answer isVersion2(Recorded<LocalDate> bound, HouseRules... versions) {
            return test(condition(bound), rules(versions));
        }

        private static Sketch rules(HouseRules... versions) {
            return aPartnership().partnership(p -> p.houseRules(list(versions)));
        }

        private static Condition condition(Recorded<LocalDate> bound) {
            return PartnershipFacts.HOUSE_RULES.lastBy(
                    PartnershipFacts.HOUSE_RULES_ADOPTED_ON,
                    day("bound", bound),
                    PartnershipFacts.HOUSE_RULES_VERSION.equalTo("2"));
        }

        private static final HouseRules VERSION_1 = version("1", dated("2024-01-01"));
        private static final HouseRules VERSION_2 = version("2", dated("2025-01-01"));
        private static final HouseRules UNDATED = version("3", Recorded.unknown());

        @ParameterizedTest
        @CsvSource({"2023-12-31, NO", "2024-12-31, NO", "2025-01-01, YES", "2026-01-01, YES"})
        void isTheOneInForceOnTheDay(String bound, Answer answer) {
            assertThat(isVersion2(dated(bound), VERSION_1, VERSION_2)).isEqualTo(answer);
            assertThat(isVersion2(dated(bound), VERSION_2, VERSION_1)).isEqualTo(answer);
        }

        @Test
        void ofTwoOnOneDayIsTheLastInTheFile() {
            var sameDay = version("1", dated("2025-01-01"));

            assertThat(isVersion2(dated("2025-01-01"), sameDay, VERSION_2)).isEqualTo(YES);
            assertThat(isVersion2(dated("2025-01-01"), VERSION_2, sameDay)).isEqualTo(NO);
        }

        @Test
        void isUnknownWhereAnotherEntryMayBeIt() {
            assertThat(isVersion2(dated("2026-01-01"), VERSION_2, UNDATED)).isEqualTo(UNKNOWN);
            assertThat(test(condition(dated("2026-01-01")), rules(VERSION_2).partial("partnership.houseRules")))
                    .isEqualTo(UNKNOWN);
            assertThat(test(condition(dated("2026-01-01")))).isEqualTo(UNKNOWN);
            assertThat(isVersion2(Recorded.unknown(), VERSION_2)).isEqualTo(UNKNOWN);
        }

        @Test
        void isNoneWhereThereIsKnownToBeNone() {
            assertThat(isVersion2(dated("2026-01-01"))).isEqualTo(NO);
            assertThat(isVersion2(Recorded.none(), VERSION_2)).isEqualTo(NO);
        }

        @Test
        void reportsTheDayAndTheEntry() {
            assertThat(reported(condition(dated("2026-01-01")), rules(VERSION_1, VERSION_2)))
                    .containsExactly(
                            "bound", "partnership.houseRules[1].adoptedOn", "partnership.houseRules[1].version");
            assertThat(reported(condition(dated("2026-01-01")), rules(VERSION_2, UNDATED)))
                    .contains("?partnership.houseRules[1].adoptedOn");
        }
    }

    @Nested
    class EveryEntry {
        private static final Condition ALL_DATED = ActivityFacts.MEETINGS.every(ActivityFacts.MET_ON.isThere());

        @Test
        void saysHowManyFit() {
            var dated = aPartnership().meetings(aMeeting(Meeting.Kind.MEMBERS, "2026-05-01"));

            assertThat(Explained.why(ALL_DATED, YES, scope(dated)).evidence())
                    .containsExactly(
                            new Explanation.Evidence(FactPath.of("meetings"), "meetings", new EvidenceValue.AllFit(1)));
        }

        @Test
        void reportsTheOneThatDoesNot() {
            var other = aPartnership().meetings(aMeeting(Meeting.Kind.STEERING_GROUP, "2026-05-01"));
            var allOfMembers = ActivityFacts.MEETINGS.every(ActivityFacts.MEETING_KIND.equalTo(Meeting.Kind.MEMBERS));

            assertThat(test(allOfMembers, other)).isEqualTo(NO);
            assertThat(reported(allOfMembers, other)).containsExactly("meetings[0].kind");
        }
    }
}
