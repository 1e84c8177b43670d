package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.fact.Answer.NO;
import static org.openplp.core.fact.Answer.UNKNOWN;
import static org.openplp.core.fact.Answer.YES;
import static org.openplp.rules.belgium.facts.FoundingFacts.RECOGNITION;
import static org.openplp.rules.belgium.facts.MemberFacts.MEMBERSHIPS;
import static org.openplp.rules.belgium.facts.PartnershipFacts.HOUSE_RULES;
import static org.openplp.rules.belgium.facts.PartnershipFacts.HOUSE_RULES_ADOPTED_ON;
import static org.openplp.rules.belgium.facts.PartnershipFacts.HOUSE_RULES_ARE_AVAILABLE;
import static org.openplp.rules.belgium.facts.PartnershipFacts.HOUSE_RULES_VERSION;
import static org.openplp.rules.rule.ConditionsTest.day;
import static org.openplp.rules.rule.ConditionsTest.reported;
import static org.openplp.rules.rule.ConditionsTest.test;
import static org.openplp.rules.rule.Explained.keys;
import static org.openplp.rules.rule.Explained.scope;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.known;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.Recognition;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Sketch;

/** Which entry of a list counts, what is asked of it, and what is told where it is not known which one does. */
class VersionsTest {
    private static final String RULES = "partnership.houseRules";

    /** Versions as words: a day or {@code ?} or {@code none}, a version or {@code ?}, and whether it is available: Y, N or {@code ?}. */
    private static Sketch rules(String... versions) {
        return aPartnership()
                .partnership(p -> p.houseRules(
                        Log.of(Stream.of(versions).map(VersionsTest::version).toList())));
    }

    private static HouseRules version(String words) {
        String[] word = words.split("/", 3);
        return HouseRules.blank()
                .but()
                .adoptedOn(
                        switch (word[0]) {
                            case "?" -> Recorded.unknown();
                            case "none" -> Recorded.none();
                            default -> dated(word[0]);
                        })
                .version(word[1].equals("?") ? Recorded.unknown() : known(word[1]))
                .availableToMembers(
                        switch (word[2]) {
                            case "Y" -> YES;
                            case "N" -> NO;
                            default -> UNKNOWN;
                        })
                .build();
    }

    @Nested
    class TheFirstOfCertainEntries {
        private static final Condition IS_AVAILABLE = HOUSE_RULES.firstWhere(
                HOUSE_RULES_VERSION.where(version -> version.startsWith("A")), HOUSE_RULES_ARE_AVAILABLE);

        @ParameterizedTest
        @CsvSource({
            "?/A1/Y ?/A2/N, YES",
            "?/A1/N ?/A2/Y, NO",
            "?/A1/? ?/A2/Y, UNKNOWN",
            "?/B/N ?/A/Y,   YES",
            "?/B/Y ?/A/N,   NO",
            "?/?/N ?/A/Y,   YES",
            "?/?/Y ?/A/N,   UNKNOWN",
            "?/A/N ?/?/Y,   NO",
            "?/?/N,         UNKNOWN",
            "?/B/Y,         NO",
        })
        void isTheFirstInTheFileThatCounts(String versions, Answer answer) {
            assertThat(test(IS_AVAILABLE, rules(versions.split(" ")))).isEqualTo(answer);
        }

        @Test
        void isNoneInAnEmptyListAndMayBeAnyWhereTheListIsNotComplete() {
            assertThat(test(IS_AVAILABLE, rules())).isEqualTo(NO);
            assertThat(test(IS_AVAILABLE, aPartnership())).isEqualTo(UNKNOWN);
            assertThat(test(IS_AVAILABLE, rules("?/B/Y").partial(RULES))).isEqualTo(UNKNOWN);
            assertThat(test(IS_AVAILABLE, rules("?/A/Y").partial(RULES))).isEqualTo(YES);
        }

        @Test
        void reportsWhatDecided() {
            assertThat(reported(IS_AVAILABLE, rules("?/B/Y", "?/A/Y")))
                    .containsExactly(RULES + "[1].version", RULES + "[1].availableToMembers");
            assertThat(reported(IS_AVAILABLE, rules("?/B/Y", "?/A/N", "?/A2/Y")))
                    .containsExactly(RULES + "[0].version", RULES + "[1].availableToMembers");
            assertThat(reported(IS_AVAILABLE, rules("?/A/?"))).containsExactly("?" + RULES + "[0].availableToMembers");
            assertThat(reported(IS_AVAILABLE, rules("?/?/Y", "?/A/N"))).containsExactly("?" + RULES + "[0].version");
            assertThat(reported(IS_AVAILABLE, rules("?/?/Y", "?/A/?")))
                    .containsExactly("?" + RULES + "[0].version", "?" + RULES + "[1].availableToMembers");
            assertThat(reported(IS_AVAILABLE, rules("?/B/Y"))).containsExactly(RULES + "[0].version");
            assertThat(reported(IS_AVAILABLE, rules())).containsExactly(RULES);
            assertThat(reported(IS_AVAILABLE, rules("?/?/Y").partial(RULES)))
                    .containsExactly("?" + RULES + "[0].version", "?" + RULES);
        }
    }

    @Nested
    class AFactThatIsNamed {
        private final Condition isNamed = RECOGNITION.itself().isNamed();

        private static Sketch recognition(Recorded<Recognition> recognition) {
            return aPartnership().partnership(p -> p.recognition(recognition));
        }

        private static Recorded<Recognition> validatedOn(String day) {
            return known(Recognition.blank().but().validatedOn(dated(day)).build());
        }

        @Test
        void isSoWhateverItSaysAndAlsoForALaterDay() {
            assertThat(test(isNamed, recognition(Recorded.unknown()))).isEqualTo(NO);
            for (Recorded<Recognition> named :
                    List.of(Recorded.<Recognition>none(), validatedOn("2024-01-01"), validatedOn("2099-01-01"))) {
                assertThat(test(isNamed, recognition(named))).isEqualTo(YES);
            }
        }

        @Test
        void isReportedAsItStands() {
            assertThat(reported(isNamed, recognition(Recorded.none()))).containsExactly("partnership.recognition");
            assertThat(reported(isNamed, recognition(Recorded.unknown()))).containsExactly("?partnership.recognition");
            assertThat(keys(isNamed)).containsExactly("partnership.recognition");
            assertThat(isNamed.needs()).containsExactly(Concept.DOSSIER);
        }
    }

    @Nested
    class AChoice {
        private static final Condition CHOICE = HOUSE_RULES.any(Condition.choose(
                HOUSE_RULES_ADOPTED_ON.isThere(), HOUSE_RULES_ARE_AVAILABLE, HOUSE_RULES_VERSION.isThere()));

        @ParameterizedTest
        @CsvSource({
            "2024-01-01/?/Y, YES,     partnership.houseRules[0].availableToMembers",
            "2024-01-01/1/?, UNKNOWN, ?partnership.houseRules[0].availableToMembers",
            "?/1/N,          YES,     partnership.houseRules[0].version",
            "?/?/N,          UNKNOWN, ?partnership.houseRules[0].version",
        })
        void asksOneOfTwoByWhatIsShown(String version, Answer answer, String reported) {
            assertThat(test(CHOICE, rules(version))).isEqualTo(answer);
            assertThat(reported(CHOICE, rules(version))).containsExactly(reported);
        }
    }

    @Nested
    class TheLatest {
        private static final Condition IS_AVAILABLE =
                HOUSE_RULES.latest(HOUSE_RULES_ADOPTED_ON, HOUSE_RULES_ARE_AVAILABLE);

        @ParameterizedTest
        @CsvSource({
            "2024-01-01/1/Y,                                 YES",
            "2024-01-01/1/N 2025-01-01/2/Y,                  YES",
            "2025-01-01/2/Y 2024-01-01/1/N,                  YES",
            "2024-01-01/1/Y 2025-01-01/2/N,                  NO",
            "2024-01-01/1/Y 2024-01-01/2/N,                  NO",
            "2024-01-01/1/Y 2025-01-01/2/?,                  UNKNOWN",
            "2024-01-01/1/? 2025-01-01/2/Y,                  YES",
            "?/1/Y,                                          YES",
            "?/1/N,                                          NO",
            "?/1/Y ?/2/Y,                                    YES",
            "?/1/Y ?/2/N,                                    UNKNOWN",
            "?/1/Y 2024-01-01/2/Y,                           YES",
            "?/1/Y 2024-01-01/2/N,                           UNKNOWN",
            "?/1/Y 2024-01-01/2/N 2025-01-01/3/Y,            YES",
            "none/1/Y,                                       NO",
            "none/1/N 2024-01-01/2/Y,                        YES",
        })
        void isTheOneInForce(String versions, Answer answer) {
            assertThat(test(IS_AVAILABLE, rules(versions.split(" ")))).isEqualTo(answer);
        }

        @Test
        void isNoneInAnEmptyListAndUnknownWhereTheListIsNotComplete() {
            assertThat(test(IS_AVAILABLE, rules())).isEqualTo(NO);
            assertThat(test(IS_AVAILABLE, aPartnership())).isEqualTo(UNKNOWN);
            assertThat(test(IS_AVAILABLE, rules().partial(RULES))).isEqualTo(UNKNOWN);
            assertThat(test(IS_AVAILABLE, rules("2024-01-01/1/Y").partial(RULES)))
                    .isEqualTo(UNKNOWN);
            assertThat(test(IS_AVAILABLE, rules("2024-01-01/1/N").partial(RULES)))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void isNotInForceBeforeItsDay() {
            assertThat(test(IS_AVAILABLE, rules("2024-01-01/1/Y", "2026-11-24/2/N")))
                    .isEqualTo(NO);
            assertThat(test(IS_AVAILABLE, rules("2024-01-01/1/Y", "2026-11-25/2/N")))
                    .isEqualTo(YES);
        }

        @Test
        void reportsItsDayAndWhatDecided() {
            assertThat(reported(IS_AVAILABLE, rules("2024-01-01/1/N", "2025-01-01/2/Y")))
                    .containsExactly(RULES + "[1].adoptedOn", RULES + "[1].availableToMembers");
            assertThat(reported(IS_AVAILABLE, rules("2024-01-01/1/Y", "2025-01-01/2/N")))
                    .containsExactly(RULES + "[1].adoptedOn", RULES + "[1].availableToMembers");
            assertThat(reported(IS_AVAILABLE, rules())).containsExactly(RULES);
            assertThat(reported(IS_AVAILABLE, rules("none/1/Y"))).containsExactly(RULES);
        }

        @Test
        void reportsWhichDaysAreMissingOnlyWhereTheyCanDecide() {
            assertThat(reported(IS_AVAILABLE, rules("?/1/Y", "2024-01-01/2/N")))
                    .containsExactly(RULES + "[1].adoptedOn", "?" + RULES + "[0].adoptedOn");
            assertThat(reported(IS_AVAILABLE, rules("?/1/?"))).containsExactly("?" + RULES + "[0].availableToMembers");
            assertThat(reported(IS_AVAILABLE, rules("?/1/?", "2024-01-01/2/?")))
                    .containsExactly(
                            RULES + "[1].adoptedOn",
                            "?" + RULES + "[0].availableToMembers",
                            "?" + RULES + "[1].availableToMembers");
            assertThat(reported(IS_AVAILABLE, rules("?/1/Y", "2024-01-01/2/?")))
                    .containsExactly(
                            RULES + "[1].adoptedOn",
                            "?" + RULES + "[0].adoptedOn",
                            "?" + RULES + "[1].availableToMembers");
        }

        @Test
        void reportsThatTheListIsNotComplete() {
            assertThat(reported(IS_AVAILABLE, aPartnership())).containsExactly("?" + RULES);
            assertThat(reported(IS_AVAILABLE, rules("?/1/Y").partial(RULES))).containsExactly("?" + RULES);
        }

        @Test
        void namesItsFacts() {
            assertThat(keys(IS_AVAILABLE))
                    .containsExactly(RULES, RULES + "[].adoptedOn", RULES + "[].availableToMembers");
            assertThat(IS_AVAILABLE.needs()).containsExactly(Concept.DOSSIER);
        }
    }

    @Nested
    class TheLatestByADay {
        private static Condition isAvailableBy(Recorded<LocalDate> bound) {
            return HOUSE_RULES.lastBy(HOUSE_RULES_ADOPTED_ON, day("bound", bound), HOUSE_RULES_ARE_AVAILABLE);
        }

        @Test
        void mayBeNoneWhereTheOnlyOneHasNoDay() {
            assertThat(test(isAvailableBy(dated("2025-01-01")), rules("?/1/Y"))).isEqualTo(UNKNOWN);
            assertThat(reported(isAvailableBy(dated("2025-01-01")), rules("?/1/Y")))
                    .containsExactly("bound", "?" + RULES + "[0].adoptedOn");
            assertThat(test(isAvailableBy(dated("2025-01-01")), rules("?/1/N"))).isEqualTo(NO);
        }

        @Test
        void whereThereIsNoSuchDayThatAloneIsReported() {
            assertThat(reported(isAvailableBy(Recorded.none()), rules("2024-01-01/1/N")))
                    .containsExactly("bound");
            assertThat(reported(isAvailableBy(Recorded.none()), aPartnership())).containsExactly("bound");
        }

        @Test
        void whereTheDayIsMissingThatAloneIsReported() {
            assertThat(reported(isAvailableBy(Recorded.unknown()), rules("2024-01-01/1/N", "?/2/Y")))
                    .containsExactly("?bound");
        }

        @Test
        void isTheOneOfThatDayAndNoLaterOne() {
            var rules = rules("2024-01-01/1/N", "2025-01-01/2/Y", "2025-01-02/3/N");

            assertThat(test(isAvailableBy(dated("2025-01-01")), rules)).isEqualTo(YES);
            assertThat(reported(isAvailableBy(dated("2025-01-01")), rules))
                    .containsExactly("bound", RULES + "[1].adoptedOn", RULES + "[1].availableToMembers");
        }

        @Test
        void asksForNoDayWhereOneIsThereAndTheOtherIsLikeIt() {
            assertThat(reported(isAvailableBy(dated("2025-01-01")), rules("2024-01-01/1/Y", "?/2/Y")))
                    .containsExactly(
                            "bound",
                            RULES + "[0].adoptedOn",
                            RULES + "[1].availableToMembers",
                            RULES + "[0].availableToMembers");
        }

        @Test
        void namesItsFactsWithThatDay() {
            Condition isAvailable = isAvailableBy(dated("2025-01-01"));

            assertThat(keys(isAvailable))
                    .containsExactly(RULES, RULES + "[].adoptedOn", "bound", RULES + "[].availableToMembers");
            assertThat(isAvailable.needs()).containsOnly(Concept.DOSSIER);
        }
    }

    @Nested
    class TheOneInForceOrElseTheLast {
        private static final Condition IS_AVAILABLE = HOUSE_RULES.inForceOrLast(
                HOUSE_RULES_VERSION.where(version -> version.startsWith("A")), HOUSE_RULES_ARE_AVAILABLE);

        @ParameterizedTest
        @CsvSource({
            "?/A/Y ?/B/N,           YES",
            "?/A1/Y ?/A2/N ?/B/Y,   NO",
            "?/B1/N ?/B2/Y,         YES",
            "?/B1/Y ?/B2/N,         NO",
            "?/B1/Y ?/B2/?,         UNKNOWN",
            "?/?/Y,                 YES",
            "?/?/N,                 NO",
            "?/?/Y ?/B/N,           UNKNOWN",
            "?/?/N ?/B/N,           NO",
            "?/B/Y ?/?/N,           NO",
            "?/A/Y ?/?/N ?/B/N,     UNKNOWN",
        })
        void isTheLastInForceAndWhereNoneIsTheLastOfAll(String versions, Answer answer) {
            assertThat(test(IS_AVAILABLE, rules(versions.split(" ")))).isEqualTo(answer);
        }

        @Test
        void isNoneInAnEmptyListAndUnknownWhereTheListIsNotComplete() {
            assertThat(test(IS_AVAILABLE, rules())).isEqualTo(NO);
            assertThat(test(IS_AVAILABLE, aPartnership())).isEqualTo(UNKNOWN);
            assertThat(test(IS_AVAILABLE, rules("?/B/Y").partial(RULES))).isEqualTo(UNKNOWN);
        }

        @Test
        void saysThatTheLastIsNotInForce() {
            assertThat(reported(IS_AVAILABLE, rules("?/B1/Y", "?/B2/N")))
                    .containsExactly(RULES + "[1]", RULES + "[1].version", RULES + "[1].availableToMembers");
            assertThat(reported(IS_AVAILABLE, rules("?/A/Y", "?/B/N")))
                    .containsExactly(RULES + "[0].version", RULES + "[0].availableToMembers");
            assertThat(reported(IS_AVAILABLE, rules("?/?/Y", "?/B/N")))
                    .contains("?" + RULES + "[0].version")
                    .doesNotContain("?" + RULES + "[1].version");
        }

        @Test
        void reportsWhatIsMissingOnlyWhereItCanDecide() {
            assertThat(reported(IS_AVAILABLE, rules("?/A/Y", "?/?/N"))).containsExactly("?" + RULES + "[1].version");
            assertThat(reported(IS_AVAILABLE, rules("?/A/?"))).containsExactly("?" + RULES + "[0].availableToMembers");
            assertThat(reported(IS_AVAILABLE, rules("?/A/?", "?/?/?")))
                    .containsExactly("?" + RULES + "[1].availableToMembers", "?" + RULES + "[0].availableToMembers");
            assertThat(reported(IS_AVAILABLE, rules("?/A/Y").partial(RULES))).containsExactly("?" + RULES);
            assertThat(reported(IS_AVAILABLE, aPartnership())).containsExactly("?" + RULES);
            assertThat(reported(IS_AVAILABLE, rules())).containsExactly(RULES);
        }

        @Test
        void namesItsFacts() {
            assertThat(keys(IS_AVAILABLE))
                    .containsExactly(RULES, RULES + "[].version", RULES + "[].availableToMembers");
            assertThat(IS_AVAILABLE.needs()).containsOnly(Concept.DOSSIER);
        }
    }

    /** Of each subject of a norm no more is told than a hundred of them, so that the whole does not grow with the product of two lists. */
    @Nested
    class ThatAreVeryMany {
        private static final Condition IS_AVAILABLE =
                HOUSE_RULES.latest(HOUSE_RULES_ADOPTED_ON, HOUSE_RULES_ARE_AVAILABLE);
        private static final Condition IS_A = HOUSE_RULES_VERSION.where(version -> version.equals("A"));
        private static final Condition A_IS_AVAILABLE = HOUSE_RULES.inForceOrLast(IS_A, HOUSE_RULES_ARE_AVAILABLE);
        private static final Condition FIRST_A_IS_AVAILABLE = HOUSE_RULES.firstWhere(IS_A, HOUSE_RULES_ARE_AVAILABLE);
        private static final String UNKNOWN_VERSION = "?/?/?";
        private static final String OTHER_VERSION = "?/%d/?";

        private static Scope partnership(String... versions) {
            return scope(rules(IntStream.range(0, 150)
                            .mapToObj(i -> versions[i % versions.length].formatted(i))
                            .toArray(String[]::new))
                    .members(aMember("m-1")));
        }

        private static Scope member(String version) {
            return partnership(version).enter(MEMBERSHIPS, 0);
        }

        /** How often a key is told. */
        private static long times(String key, Condition condition, Scope scope) {
            Explanation reported = Explained.why(condition, scope);
            return Stream.concat(
                            reported.evidence().stream().map(fact -> fact.path().toString()),
                            reported.missing().stream().map(fact -> fact.path().toString()))
                    .filter(path -> path.endsWith(key))
                    .count();
        }

        @Test
        void areReportedAHundredAtMostOfAMember() {
            assertThat(times("availableToMembers", IS_AVAILABLE, member(UNKNOWN_VERSION)))
                    .isEqualTo(100);
            assertThat(times("availableToMembers", A_IS_AVAILABLE, member(UNKNOWN_VERSION)))
                    .isEqualTo(100);
            assertThat(times("version", FIRST_A_IS_AVAILABLE, member(UNKNOWN_VERSION)))
                    .isEqualTo(100);
            assertThat(times("version", FIRST_A_IS_AVAILABLE, member(OTHER_VERSION)))
                    .isEqualTo(100);
        }

        @Test
        void areAllReportedForThePartnership() {
            assertThat(times("availableToMembers", IS_AVAILABLE, partnership(UNKNOWN_VERSION)))
                    .isEqualTo(150);
            assertThat(times("availableToMembers", A_IS_AVAILABLE, partnership(UNKNOWN_VERSION)))
                    .isEqualTo(150);
            assertThat(times("version", FIRST_A_IS_AVAILABLE, partnership(UNKNOWN_VERSION)))
                    .isEqualTo(150);
            assertThat(times("version", FIRST_A_IS_AVAILABLE, partnership(OTHER_VERSION)))
                    .isEqualTo(150);
            assertThat(times("version", A_IS_AVAILABLE, partnership("?/?/Y", "?/?/N")))
                    .isEqualTo(150);
        }
    }

    @Nested
    class TheFirst {
        private static final Condition A_LATER_ONE_IS_AVAILABLE =
                HOUSE_RULES.any(HOUSE_RULES.isFirst().not().and(HOUSE_RULES_ARE_AVAILABLE));
        private static final Condition THE_FIRST_IS_AVAILABLE =
                HOUSE_RULES.any(HOUSE_RULES.isFirst().and(HOUSE_RULES_ARE_AVAILABLE));

        @ParameterizedTest
        @CsvSource({"?/1/Y, YES, NO", "?/1/N ?/2/Y, NO, YES", "?/1/Y ?/2/N, YES, NO", "?/1/Y ?/2/Y, YES, YES"})
        void isTheFirstInTheFile(String versions, Answer first, Answer later) {
            assertThat(test(THE_FIRST_IS_AVAILABLE, rules(versions.split(" ")))).isEqualTo(first);
            assertThat(test(A_LATER_ONE_IS_AVAILABLE, rules(versions.split(" "))))
                    .isEqualTo(later);
        }

        @Test
        void isNotKnownInAListThatIsNotComplete() {
            assertThat(test(THE_FIRST_IS_AVAILABLE, rules("?/1/Y").partial(RULES)))
                    .isEqualTo(UNKNOWN);
            assertThat(test(A_LATER_ONE_IS_AVAILABLE, rules("?/1/Y").partial(RULES)))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void isTheFirstThatIsVisibleOnTheDay() {
            assertThat(test(THE_FIRST_IS_AVAILABLE, rules("2026-11-25/1/N", "2024-01-01/2/Y")))
                    .isEqualTo(YES);
        }

        @Test
        void isReportedByItsPlaceInTheFile() {
            assertThat(reported(THE_FIRST_IS_AVAILABLE, rules("2026-11-25/1/N", "2024-01-01/2/Y")))
                    .containsExactly(RULES + "[1]", RULES + "[1].availableToMembers");
            assertThat(wordOf(rules("?/1/Y"))).isEqualTo("first");
            assertThat(wordOf(rules("?/1/N", "?/2/Y"))).isEqualTo("later");
        }

        @Test
        void isMissingWhereItMayBeAnother() {
            Scope entry = Explained.scope(rules("?/1/Y").partial(RULES)).enter(HOUSE_RULES, 0);
            Explanation why = Explained.why(HOUSE_RULES.isFirst(), UNKNOWN, entry);

            assertThat(why.missing()).containsExactly(new Explanation.Missing(FactPath.of(RULES), false));
            assertThat(why.evidence()).isEmpty();
        }

        /** What is told of the place of the last entry. */
        private static String wordOf(Sketch sketch) {
            Scope scope = Explained.scope(sketch);
            Scope entry = scope.enter(HOUSE_RULES, scope.read(HOUSE_RULES).size() - 1);
            return Explained.why(HOUSE_RULES.isFirst(), entry).evidence().get(0).value();
        }

        @Test
        void namesTheListAndLooksAtAnEntryOfIt() {
            assertThat(keys(HOUSE_RULES.isFirst())).containsExactly(RULES);
            assertThat(HOUSE_RULES.isFirst().needs()).containsExactly(Concept.DOSSIER, HOUSE_RULES.entries());
            assertThat(THE_FIRST_IS_AVAILABLE.needs()).containsOnly(Concept.DOSSIER);
        }
    }
}
