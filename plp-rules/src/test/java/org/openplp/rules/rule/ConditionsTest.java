package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.core.fact.Answer.NO;
import static org.openplp.core.fact.Answer.UNKNOWN;
import static org.openplp.core.fact.Answer.YES;
import static org.openplp.rules.rule.Explained.keys;
import static org.openplp.rules.rule.Explained.scope;
import static org.openplp.rules.spec.Sketch.aMeeting;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.activity.Meeting;
import org.openplp.core.activity.MeetingBuilder;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.Area;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.belgium.facts.ActivityFacts;
import org.openplp.rules.belgium.facts.AuthorityFacts;
import org.openplp.rules.belgium.facts.MemberFacts;
import org.openplp.rules.belgium.facts.PartnershipFacts;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Shown;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.spec.Sketch;

/** How conditions answer, by Kleene's logic, and what they tell of it. */
class ConditionsTest {
    private static final Concept<Dossier> DOSSIER = Concept.DOSSIER;

    static Answer test(Condition condition, Sketch sketch) {
        return condition.test(scope(sketch));
    }

    private static Answer test(Condition condition) {
        return test(condition, aPartnership());
    }

    /** What a condition tells: the paths of the evidence, and the missing ones behind a question mark. */
    static List<String> reported(Condition condition, Sketch sketch) {
        return Explained.reported(condition, scope(sketch));
    }

    static Condition question(String key, Answer answer) {
        return Asked.asked(DOSSIER, key, dossier -> answer);
    }

    private static Fact<Dossier, Integer> number(String key, Recorded<Integer> value) {
        return Fact.fact(DOSSIER, key, dossier -> value);
    }

    static Fact<Dossier, LocalDate> day(String key, Recorded<LocalDate> value) {
        return Fact.fact(DOSSIER, key, dossier -> value);
    }

    private static Recorded<Integer> parse(String word) {
        return switch (word) {
            case "none" -> Recorded.none();
            case "?" -> Recorded.unknown();
            default -> known(Integer.valueOf(word));
        };
    }

    @Nested
    class AndOrNot {
        @ParameterizedTest
        @CsvSource({
            "YES,     YES,     YES,     YES",
            "YES,     NO,      NO,      YES",
            "YES,     UNKNOWN, UNKNOWN, YES",
            "NO,      YES,     NO,      YES",
            "NO,      NO,      NO,      NO",
            "NO,      UNKNOWN, NO,      UNKNOWN",
            "UNKNOWN, YES,     UNKNOWN, YES",
            "UNKNOWN, NO,      NO,      UNKNOWN",
            "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        })
        void areThoseOfKleene(Answer one, Answer other, Answer both, Answer either) {
            var a = question("a", one);
            var b = question("b", other);

            assertThat(test(a.and(b))).isEqualTo(both);
            assertThat(test(Condition.all(a, b))).isEqualTo(both);
            assertThat(test(a.or(b))).isEqualTo(either);
            assertThat(test(Condition.either(a, b))).isEqualTo(either);
            assertThat(test(a.and(b).not())).isEqualTo(both.not());
        }

        @Test
        void ofNothingAreYesAndNo() {
            assertThat(test(Condition.always())).isEqualTo(YES);
            assertThat(test(Condition.all())).isEqualTo(YES);
            assertThat(test(Condition.either())).isEqualTo(NO);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 10})
        void leaveOutNoneOfManyParts(int size) {
            for (int other = 0; other < size; other++) {
                Condition[] parts = new Condition[size];
                Condition[] contraries = new Condition[size];
                for (int i = 0; i < size; i++) {
                    parts[i] = question("q" + i, i == other ? NO : YES);
                    contraries[i] = parts[i].not();
                }

                assertThat(reported(Condition.all(parts), aPartnership())).containsExactly("q" + other);
                assertThat(test(Condition.either(contraries))).isEqualTo(YES);
                assertThat(reported(Condition.either(contraries), aPartnership()))
                        .containsExactly("q" + other);
            }
        }

        @Test
        void theContraryOfTheContraryIsTheConditionItself() {
            var condition = question("a", YES);

            assertThat(condition.not().not()).isEqualTo(condition);
        }

        @Test
        void reportOnlyWhatDecided() {
            var yes = question("yes", YES);
            var no = question("no", NO);
            var unknown = question("unknown", UNKNOWN);

            assertThat(reported(Condition.all(yes, no, unknown), aPartnership()))
                    .containsExactly("no");
            assertThat(reported(Condition.all(yes, unknown), aPartnership())).containsExactly("?unknown");
            assertThat(reported(Condition.all(yes, no.not()), aPartnership())).containsExactly("yes", "no");
            assertThat(reported(Condition.either(yes, no, unknown), aPartnership()))
                    .containsExactly("yes");
            assertThat(reported(Condition.either(no, unknown), aPartnership())).containsExactly("?unknown");
            assertThat(reported(Condition.either(no, yes.not()), aPartnership()))
                    .containsExactly("no", "yes");
        }

        @Test
        void reportOneOfSeveralThatAreEnoughWhereOneIsAskedFor() {
            Explainer enough = Explainer.listingOne();
            Explainer needed = Explainer.listingOne();

            question("a", YES).or(question("b", YES)).explain(scope(aPartnership()), YES, enough);
            question("a", YES).and(question("b", YES)).explain(scope(aPartnership()), YES, needed);

            assertThat(enough.explanation().evidence())
                    .extracting(fact -> fact.path().toString())
                    .containsExactly("a");
            assertThat(needed.explanation().evidence())
                    .extracting(fact -> fact.path().toString())
                    .containsExactly("a", "b");
        }

        @Test
        void mayBeMadeOfAnyNumberOfParts() {
            var yes = question("yes", YES);
            var no = question("no", NO);
            Condition[] parts = Collections.nCopies(100_000, yes).toArray(Condition[]::new);
            Condition all = Condition.all(parts);
            parts[77_777] = no;

            assertThat(test(all, aPartnership())).isEqualTo(YES);
            assertThat(reported(Condition.all(parts), aPartnership())).containsExactly("no");
            assertThat(reported(Condition.either(parts), aPartnership())).containsExactly("yes");
            assertThat(test(Condition.either(Collections.nCopies(100_000, no)), aPartnership()))
                    .isEqualTo(NO);
            assertThat(keys(all)).containsExactly("yes");
        }

        @Test
        void nameTheFactsOfAllTheirParts() {
            assertThat(keys(question("a", YES)
                            .and(question("b", YES).or(question("c", NO).not()))))
                    .containsExactly("a", "b", "c");
        }
    }

    @Nested
    class Unless {
        @ParameterizedTest
        @CsvSource({"YES, NO", "NO, YES", "UNKNOWN, YES"})
        void isNeverUnknown(Answer exception, Answer answer) {
            assertThat(test(Condition.unless(question("a", exception)))).isEqualTo(answer);
        }

        @Test
        void reportsTheExceptionThatIsShown() {
            assertThat(reported(Condition.unless(question("a", YES)), aPartnership()))
                    .containsExactly("a");
            assertThat(reported(Condition.unless(question("a", NO)), aPartnership()))
                    .isEmpty();
            assertThat(reported(Condition.unless(question("a", UNKNOWN)), aPartnership()))
                    .isEmpty();
        }
    }

    @Nested
    class OfASingleFact {
        @ParameterizedTest
        @CsvSource({"2, YES, YES", "1, NO, YES", "none, NO, NO", "?, UNKNOWN, UNKNOWN"})
        void answersByTheValue(String value, Answer isTwo, Answer isThere) {
            var fact = number("a", parse(value));

            assertThat(test(fact.is(2))).isEqualTo(isTwo);
            assertThat(test(fact.isOneOf(2, 3))).isEqualTo(isTwo);
            assertThat(test(fact.isOneOf(List.of(2, 3)))).isEqualTo(isTwo);
            assertThat(test(fact.where(number -> number > 1))).isEqualTo(isTwo);
            assertThat(test(fact.isThere())).isEqualTo(isThere);
        }

        @Test
        void reportsWhetherAMissingFactIsDatedLater() {
            var fact = number("a", Recorded.later());

            assertThat(Explained.why(fact.isThere(), UNKNOWN, scope(aPartnership()))
                            .missing())
                    .containsExactly(new Explanation.Missing(FactPath.of("a"), true));
        }
    }

    @Nested
    class OfTwoFacts {
        @ParameterizedTest
        @CsvSource({
            "1,    1,    YES",
            "1,    2,    NO",
            "1,    none, NO",
            "none, 1,    NO",
            "none, none, NO",
            "none, ?,    NO",
            "?,    none, NO",
            "1,    ?,    UNKNOWN",
            "?,    1,    UNKNOWN",
            "?,    ?,    UNKNOWN",
        })
        void relatesThem(String one, String other, Answer answer) {
            assertThat(test(number("a", parse(one)).isSameAs(number("b", parse(other)))))
                    .isEqualTo(answer);
        }

        @Test
        void reportsBothOrTheMissingOne() {
            var one = number("a", known(1));
            var missing = number("b", Recorded.unknown());

            assertThat(reported(one.isSameAs(number("b", known(2))), aPartnership()))
                    .containsExactly("a", "b");
            assertThat(reported(one.isSameAs(missing), aPartnership())).containsExactly("?b");
            assertThat(reported(missing.isSameAs(missing), aPartnership())).containsExactly("?b");
        }
    }

    @Nested
    class IsOver {
        @Test
        void fromTheDayAfter() {
            assertThat(test(Condition.isOver(day("a", dated("2026-11-23"))))).isEqualTo(YES);
            assertThat(test(Condition.isOver(day("a", dated("2026-11-24"))))).isEqualTo(NO);
            assertThat(test(Condition.isOver(day("a", dated("2026-11-25"))))).isEqualTo(NO);
            assertThat(test(Condition.isOver(day("a", Recorded.none())))).isEqualTo(NO);
            assertThat(test(Condition.isOver(day("a", Recorded.unknown())))).isEqualTo(UNKNOWN);
        }
    }

    @Nested
    class OfAList {
        private static final Condition A_MEMBERS_MEETING =
                ActivityFacts.MEETINGS.any(ActivityFacts.MEETING_KIND.is(Meeting.Kind.MEMBERS));
        private static final Condition ONLY_MEMBERS_MEETINGS =
                ActivityFacts.MEETINGS.every(ActivityFacts.MEETING_KIND.is(Meeting.Kind.MEMBERS));

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
            assertThat(reported(A_MEMBERS_MEETING, aPartnership())).containsExactly("?meetings");
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
            assertThat(A_MEMBERS_MEETING.needs()).containsExactly(DOSSIER);
        }
    }

    @Nested
    class OfValuesInAList {
        private static Answer attended(Log<Party> by, String... partial) {
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
            assertThat(attended(Log.none())).isEqualTo(NO);
            assertThat(attended(Log.unknown())).isEqualTo(UNKNOWN);
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
            return HouseRules.blank()
                    .but()
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
                    PartnershipFacts.HOUSE_RULES_VERSION.is("2"));
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
                            new Explanation.Evidence(FactPath.of("meetings"), "meetings", new Shown.AllFit(1)));
        }

        @Test
        void reportsTheOneThatDoesNot() {
            var other = aPartnership().meetings(aMeeting(Meeting.Kind.STEERING_GROUP, "2026-05-01"));
            var allOfMembers = ActivityFacts.MEETINGS.every(ActivityFacts.MEETING_KIND.is(Meeting.Kind.MEMBERS));

            assertThat(test(allOfMembers, other)).isEqualTo(NO);
            assertThat(reported(allOfMembers, other)).containsExactly("meetings[0].kind");
        }
    }

    @Test
    void whatEndsSomethingHasNotHappenedRatherThanBeingNone() {
        var stillThere =
                MemberFacts.MEMBERSHIPS.any(MemberFacts.MOVED_AWAY.isThere().not());

        assertThat(Explained.why(stillThere, YES, scope(aPartnership().members(aMember("m-1"))))
                        .evidence())
                .containsExactly(new Explanation.Evidence(
                        FactPath.of("memberships[0].movedAway"), "movedAway", Shown.Word.NOT_YET));
    }

    @Nested
    class InsideAnotherFact {
        @Test
        void whatIsInsideNoneIsNone() {
            var dossier =
                    aPartnership().partnership(p -> p.area(Recorded.none())).but(d -> d.memberList(Recorded.none()));

            assertThat(test(PartnershipFacts.AREA_IS_DELIMITED, dossier)).isEqualTo(NO);
            assertThat(test(MemberFacts.LIST_UPDATED_ON.isThere(), dossier)).isEqualTo(NO);
            assertThat(test(MemberFacts.LIST_REVIEWS.isThere(), dossier)).isEqualTo(NO);
            assertThat(reported(PartnershipFacts.AREA_IS_DELIMITED, dossier)).containsExactly("partnership.area");
            assertThat(reported(MemberFacts.LIST_REVIEWS.isThere(), dossier)).containsExactly("memberList");
        }

        @Test
        void whatIsInsideAFactLeftOutIsUnknownAndTheFullKeyIsMissing() {
            assertThat(test(PartnershipFacts.AREA_IS_DELIMITED)).isEqualTo(UNKNOWN);
            assertThat(test(MemberFacts.LIST_UPDATED_ON.isThere())).isEqualTo(UNKNOWN);
            assertThat(reported(MemberFacts.LIST_UPDATED_ON.isThere(), aPartnership()))
                    .containsExactly("?memberList.updatedOn");
            assertThat(reported(AuthorityFacts.FINANCIAL_SUPPORT_IS_NEEDED, aPartnership()))
                    .containsExactly("?localAuthority.financialSupport.needed");
        }

        @Test
        void whatIsInsideIsReportedByItsWholePath() {
            var dossier = aPartnership()
                    .partnership(
                            p -> p.area(known(Area.blank().but().delimited(YES).build())));

            assertThat(reported(PartnershipFacts.AREA_IS_DELIMITED, dossier))
                    .containsExactly("partnership.area.delimited");
            assertThat(PartnershipFacts.AREA_IS_DELIMITED.fullKey()).isEqualTo("partnership.area.delimited");
        }

        @Test
        void anEndLeftOutHasNotHappened() {
            var member = aPartnership().members(aMember("m-1"));

            assertThat(test(MemberFacts.MEMBERSHIPS.any(MemberFacts.MOVED_AWAY.isThere()), member))
                    .isEqualTo(NO);
        }
    }

    @Test
    void aFactLookedAtInAnotherWayKeepsItsKey() {
        var day = MemberFacts.JOINED_ON.seenAs(LocalDate::getYear);

        assertThat(day.fullKey()).isEqualTo("memberships[].joinedOn");
    }

    @Test
    void aConditionOutOfItsScopeIsAProgrammersMistake() {
        assertThatThrownBy(() -> test(MemberFacts.MEMBER_IS_ADULT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no memberships[] around dossier");
    }

    @Test
    void theEntriesOfAListStandWhereTheListDoes() {
        assertThatThrownBy(() ->
                        new LogFact<>(DOSSIER, "meetings", Dossier::meetings, Concept.at("reunions[]"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entries of meetings are not at reunions[]");
    }
}
