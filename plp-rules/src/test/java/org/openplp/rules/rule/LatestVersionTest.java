package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.core.fact.Answer.NO;
import static org.openplp.core.fact.Answer.UNKNOWN;
import static org.openplp.core.fact.Answer.YES;
import static org.openplp.rules.rule.Explained.day;
import static org.openplp.rules.rule.Explained.keys;
import static org.openplp.rules.rule.Explained.reported;
import static org.openplp.rules.rule.Explained.scopeAfterMaking;
import static org.openplp.rules.rule.Explained.test;
import static org.openplp.rules.rule.HouseRulesInWords.RULES;
import static org.openplp.rules.rule.HouseRulesInWords.rules;
import static org.openplp.rules.rule.HouseRulesInWords.told;
import static org.openplp.rules.rule.HouseRulesInWords.version;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.facts.PartnershipFacts.HOUSE_RULES;
import static org.openplp.rules.spec.facts.PartnershipFacts.HOUSE_RULES_ADOPTED_ON;
import static org.openplp.rules.spec.facts.PartnershipFacts.HOUSE_RULES_ARE_AVAILABLE;
import static org.openplp.rules.spec.facts.PartnershipFacts.HOUSE_RULES_VERSION;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Measure;
import org.openplp.core.membership.Membership;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.facts.MeasureFacts;

/** Which version is the latest, what is asked of it, and what is told where it is not known which one it is. */
class LatestVersionTest {
    @Nested
    class TheLatest {
        private static final Condition IS_AVAILABLE =
                HOUSE_RULES.latest(HOUSE_RULES_ADOPTED_ON, HOUSE_RULES_ARE_AVAILABLE);

        @Test
        void isNotLookedForByADateOfOtherEntries() {
            EntriesFact<Membership, Measure> ofMembers = MeasureFacts.OF_MEMBERS.measures();
            Condition any = Condition.always();

            assertThatThrownBy(() -> ofMembers.latest(MeasureFacts.OF_ROLES.date(), any))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is not a date of the entries of");
        }

        @ParameterizedTest
        @CsvSource({
            "2024-01-01/1/Y,                                 YES",
            "2024-01-01/1/N 2025-01-01/2/Y,                  YES",
            "2025-01-01/2/Y 2024-01-01/1/N,                  YES",
            "2024-01-01/1/Y 2025-01-01/2/N,                  NO",
            "2024-01-01/1/Y 2024-01-01/2/N,                  NO",
            "2024-02-01/1/Y 2024-01-31/2/N,                  YES",
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
            assertThat(told(IS_AVAILABLE, rules("2024-01-01/1/N", "2025-01-01/2/Y")))
                    .isEqualTo("rules[1].adoptedOn rules[1].availableToMembers");
            assertThat(told(IS_AVAILABLE, rules("2024-01-01/1/Y", "2025-01-01/2/N")))
                    .isEqualTo("rules[1].adoptedOn rules[1].availableToMembers");
            assertThat(told(IS_AVAILABLE, rules())).isEqualTo("rules");
            assertThat(told(IS_AVAILABLE, rules("none/1/Y"))).isEqualTo("rules");
        }

        @Test
        void reportsWhichDaysAreMissingOnlyWhereTheyCanDecide() {
            assertThat(told(IS_AVAILABLE, rules("?/1/Y", "2024-01-01/2/N")))
                    .isEqualTo("rules[1].adoptedOn ?rules[0].adoptedOn");
            assertThat(told(IS_AVAILABLE, rules("?/1/?"))).isEqualTo("?rules[0].availableToMembers");
            assertThat(told(IS_AVAILABLE, rules("?/1/?", "2024-01-01/2/?")))
                    .isEqualTo("rules[1].adoptedOn ?rules[0].availableToMembers ?rules[1].availableToMembers");
            assertThat(told(IS_AVAILABLE, rules("?/1/Y", "2024-01-01/2/?")))
                    .isEqualTo("rules[1].adoptedOn ?rules[0].adoptedOn ?rules[1].availableToMembers");
        }

        @Test
        void reportsThatTheListIsNotComplete() {
            assertThat(told(IS_AVAILABLE, aPartnership())).isEqualTo("?rules");
            assertThat(told(IS_AVAILABLE, rules("?/1/Y").partial(RULES))).isEqualTo("?rules");
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
            assertThat(told(isAvailableBy(dated("2025-01-01")), rules("?/1/Y"))).isEqualTo("bound ?rules[0].adoptedOn");
            assertThat(test(isAvailableBy(dated("2025-01-01")), rules("?/1/N"))).isEqualTo(NO);
        }

        @Test
        void whereThereIsNoSuchDayThatAloneIsReported() {
            assertThat(told(isAvailableBy(Recorded.none()), rules("2024-01-01/1/N")))
                    .isEqualTo("bound");
            assertThat(told(isAvailableBy(Recorded.none()), aPartnership())).isEqualTo("bound");
        }

        @Test
        void whereTheDayIsMissingThatAloneIsReported() {
            assertThat(told(isAvailableBy(Recorded.unknown()), rules("2024-01-01/1/N", "?/2/Y")))
                    .isEqualTo("?bound");
        }

        @Test
        void isTheOneOfThatDayAndNoLaterOne() {
            var rules = rules("2024-01-01/1/N", "2025-01-01/2/Y", "2025-01-02/3/N");

            assertThat(test(isAvailableBy(dated("2025-01-01")), rules)).isEqualTo(YES);
            assertThat(told(isAvailableBy(dated("2025-01-01")), rules))
                    .isEqualTo("bound rules[1].adoptedOn rules[1].availableToMembers");
        }

        @Test
        void asksForNoDayWhereOneIsThereAndTheOtherIsLikeIt() {
            assertThat(told(isAvailableBy(dated("2025-01-01")), rules("2024-01-01/1/Y", "?/2/Y")))
                    .isEqualTo("bound rules[0].adoptedOn rules[1].availableToMembers rules[0].availableToMembers");
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
                HOUSE_RULES_VERSION.seenAs(version -> version.startsWith("A")).equalTo(true),
                HOUSE_RULES_ARE_AVAILABLE);

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
            "?/?/Y ?/?/Y,           YES",
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
            assertThat(told(IS_AVAILABLE, rules("?/B1/Y", "?/B2/N")))
                    .isEqualTo("rules[1] rules[1].version rules[1].availableToMembers");
            assertThat(told(IS_AVAILABLE, rules("?/B/N")))
                    .isEqualTo("rules[0] rules[0].version rules[0].availableToMembers");
            assertThat(told(IS_AVAILABLE, rules("?/A/Y", "?/B/N")))
                    .isEqualTo("rules[0].version rules[0].availableToMembers");
            assertThat(reported(IS_AVAILABLE, rules("?/?/Y", "?/B/N")))
                    .contains("?" + RULES + "[0].version")
                    .doesNotContain("?" + RULES + "[1].version");
        }

        @Test
        void reportsWhatIsMissingOnlyWhereItCanDecide() {
            assertThat(told(IS_AVAILABLE, rules("?/A/Y", "?/?/N"))).isEqualTo("?rules[1].version");
            assertThat(told(IS_AVAILABLE, rules("?/A/?"))).isEqualTo("?rules[0].availableToMembers");
            assertThat(told(IS_AVAILABLE, rules("?/A/?", "?/?/?")))
                    .isEqualTo("?rules[1].availableToMembers ?rules[0].availableToMembers");
            assertThat(told(IS_AVAILABLE, rules("?/A/Y").partial(RULES))).isEqualTo("?rules");
            assertThat(told(IS_AVAILABLE, aPartnership())).isEqualTo("?rules");
            assertThat(told(IS_AVAILABLE, rules())).isEqualTo("rules");
        }

        @Test
        void namesItsFacts() {
            assertThat(keys(IS_AVAILABLE))
                    .containsExactly(RULES, RULES + "[].version", RULES + "[].availableToMembers");
            assertThat(IS_AVAILABLE.needs()).containsOnly(Concept.DOSSIER);
        }
    }

    /** Reading R32. */
    @Nested
    class TheOneThatAnActMakes {
        private static Scope after(String versions, boolean partial, int made) {
            Sketch sketch = rules(versions.split(" "));
            return scopeAfterMaking(FactPath.of(RULES).entry(made), partial ? sketch.partial(RULES) : sketch);
        }

        private static String told(Condition condition, Scope scope) {
            return String.join(" ", reported(condition, scope)).replace(RULES, "rules");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2024-01-01/1/Y                | true  | 0 | YES     | rules[0].adoptedOn rules[0].availableToMembers",
                    "2024-01-01/1/?                | true  | 0 | UNKNOWN | rules[0].adoptedOn ?rules[0].availableToMembers",
                    "2024-01-01/1/Y 2025-01-01/2/N | true  | 0 | UNKNOWN | rules[1].adoptedOn ?rules",
                    "2025-01-01/1/Y 2024-01-01/2/N | true  | 1 | UNKNOWN | rules[0].adoptedOn ?rules",
                    "?/1/Y 2025-01-01/2/N          | true  | 1 | NO      | rules[1].adoptedOn rules[1].availableToMembers",
                    "?/1/Y 2025-01-01/2/N          | false | 1 | NO      | rules[1].adoptedOn rules[1].availableToMembers",
                    "?/1/Y 2025-01-01/2/N          | false | 0 | UNKNOWN | rules[1].adoptedOn ?rules[0].adoptedOn",
                    "2025-01-01/1/Y ?/2/N          | false | 1 | UNKNOWN | rules[0].adoptedOn ?rules[1].adoptedOn",
                })
        void isTheLatestOfWhateverListIfNoneOnRecordIsLater(
                String versions, boolean partial, int made, Answer answer, String told) {
            Condition isAvailable = HOUSE_RULES.latest(HOUSE_RULES_ADOPTED_ON, HOUSE_RULES_ARE_AVAILABLE);
            Scope scope = after(versions, partial, made);

            assertThat(isAvailable.test(scope)).isEqualTo(answer);
            assertThat(told(isAvailable, scope)).isEqualTo(told);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "?/B/Y ?/A/N | true  | 1 | NO      | rules[1].version rules[1].availableToMembers",
                    "?/A/?       | true  | 0 | UNKNOWN | ?rules[0].availableToMembers",
                    "?/?/Y       | true  | 0 | UNKNOWN | ?rules ?rules[0].version",
                    "?/?/Y ?/B/Y | true  | 0 | UNKNOWN | rules[1] rules[1].version ?rules",
                    "?/A1/Y ?/A2/N | true  | 0 | UNKNOWN | ?rules",
                    "?/?/Y       | false | 0 | YES     | rules[0].availableToMembers",
                })
        void isTheOneInForceIfThatIsCertain(String versions, boolean partial, int made, Answer answer, String told) {
            Condition isAvailable = HOUSE_RULES.inForceOrLast(
                    HOUSE_RULES_VERSION
                            .seenAs(version -> version.startsWith("A"))
                            .equalTo(true),
                    HOUSE_RULES_ARE_AVAILABLE);
            Scope scope = after(versions, partial, made);

            assertThat(isAvailable.test(scope)).isEqualTo(answer);
            assertThat(told(isAvailable, scope)).isEqualTo(told);
        }
    }
}
