package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.fact.Answer.NO;
import static org.openplp.core.fact.Answer.UNKNOWN;
import static org.openplp.core.fact.Answer.YES;
import static org.openplp.rules.rule.Explained.keys;
import static org.openplp.rules.rule.Explained.reported;
import static org.openplp.rules.rule.Explained.scope;
import static org.openplp.rules.rule.Explained.test;
import static org.openplp.rules.rule.HouseRulesInWords.RULES;
import static org.openplp.rules.rule.HouseRulesInWords.rules;
import static org.openplp.rules.rule.HouseRulesInWords.told;
import static org.openplp.rules.rule.HouseRulesInWords.version;
import static org.openplp.rules.spec.Sketch.aMember;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.facts.MemberFacts.MEMBERSHIPS;
import static org.openplp.rules.spec.facts.PartnershipFacts.HOUSE_RULES;
import static org.openplp.rules.spec.facts.PartnershipFacts.HOUSE_RULES_ADOPTED_ON;
import static org.openplp.rules.spec.facts.PartnershipFacts.HOUSE_RULES_ARE_AVAILABLE;
import static org.openplp.rules.spec.facts.PartnershipFacts.HOUSE_RULES_VERSION;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Sketch;

/** Which entry of a list counts, what is asked of it, and what is told where it is not known which one does. */
class VersionsTest {
    @Nested
    class TheFirstOfCertainEntries {
        private static final Condition IS_AVAILABLE = HOUSE_RULES.firstWhere(
                HOUSE_RULES_VERSION.seenAs(version -> version.startsWith("A")).equalTo(true),
                HOUSE_RULES_ARE_AVAILABLE);

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
            assertThat(test(IS_AVAILABLE, rules("?/A/N").partial(RULES))).isEqualTo(UNKNOWN);
        }

        @Test
        void reportsWhatDecided() {
            assertThat(told(IS_AVAILABLE, rules("?/B/Y", "?/A/Y")))
                    .isEqualTo("rules[1].version rules[1].availableToMembers");
            assertThat(told(IS_AVAILABLE, rules("?/B/Y", "?/A/N", "?/A2/Y")))
                    .isEqualTo("rules[0].version rules[1].availableToMembers");
            assertThat(told(IS_AVAILABLE, rules("?/A/?"))).isEqualTo("?rules[0].availableToMembers");
            assertThat(told(IS_AVAILABLE, rules("?/?/Y", "?/A/N"))).isEqualTo("?rules[0].version");
            assertThat(told(IS_AVAILABLE, rules("?/?/Y", "?/A/?")))
                    .isEqualTo("?rules[0].version ?rules[1].availableToMembers");
            assertThat(told(IS_AVAILABLE, rules("?/B/Y"))).isEqualTo("rules[0].version");
            assertThat(told(IS_AVAILABLE, rules())).isEqualTo("rules");
            assertThat(told(IS_AVAILABLE, rules("?/?/Y").partial(RULES))).isEqualTo("?rules[0].version ?rules");
            assertThat(told(IS_AVAILABLE, rules("?/A/N").partial(RULES))).isEqualTo("?rules");
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

    /** Of each subject of a norm no more is told than a hundred of them, so that the whole does not grow with the product of two lists. */
    @Nested
    class ThatAreVeryMany {
        private static final Condition IS_AVAILABLE =
                HOUSE_RULES.latest(HOUSE_RULES_ADOPTED_ON, HOUSE_RULES_ARE_AVAILABLE);
        private static final Condition IS_A =
                HOUSE_RULES_VERSION.seenAs(version -> version.equals("A")).equalTo(true);
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
            assertThat(told(THE_FIRST_IS_AVAILABLE, rules("2026-11-25/1/N", "2024-01-01/2/Y")))
                    .isEqualTo("rules[1] rules[1].availableToMembers");
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
