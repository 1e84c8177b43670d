package org.openplp.rules.belgium.topic;

import static org.openplp.core.actor.Party.POLICE;
import static org.openplp.rules.belgium.topic.Charters.SIGNATURES;
import static org.openplp.rules.belgium.topic.Charters.blank;
import static org.openplp.rules.belgium.topic.Charters.charter;
import static org.openplp.rules.belgium.topic.Charters.signed;
import static org.openplp.rules.belgium.topic.Charters.version;
import static org.openplp.rules.belgium.topic.Charters.without;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.list;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.partnership.CharterVersion.Content;
import org.openplp.core.partnership.CharterVersionBuilder;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.HouseRulesBuilder;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.IsAskedFromTheStart;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

/** Specifies what a charter holds. */
class CharterContentsTest {
    @Nested
    class CHA_5 implements Specification {
        private static CharterVersionBuilder complete(String day) {
            return without(Content.COMMITMENT_TO_CIRCULAR, signed(day));
        }

        @Test
        void isMetByAllFiveParts() {
            assess(charter(complete("2023-06-01"))).isMet();
        }

        @ParameterizedTest
        @CsvSource({"CONTACTS", "COMMUNICATION_PLAN", "BUDGET_PLAN", "AGREEMENTS", "TASKS"})
        void isBreachedFromTheStartByOnePartThatIsMissing(Content missing) {
            var charter = charter(without(missing, signed("2023-06-01")));

            assess(charter).on("2023-08-31").isPending().because(Reason.NOT_IN_OPERATION);
            assess(charter).on("2023-09-01").isBreached();
            assess(charter.partial("partnership.charter.contains")).isUndetermined("partnership.charter[0].contains");
        }

        @Test
        void looksAtTheVersionInForce() {
            var improved = charter(without(Content.TASKS, signed("2023-06-01")), complete("2025-06-01"));
            var draft = charter(complete("2023-06-01"), without(Content.TASKS, version("2025-06-01", POLICE)));

            assess(improved).on("2025-05-31").isBreached();
            assess(improved).on("2025-06-01").isMet();
            assess(draft).isMet();
        }

        @Test
        void theOrderOfVersionsIsThatOfTheFile() {
            assess(charter(complete("2025-06-01"), without(Content.TASKS, signed("2023-06-01"))))
                    .isBreached();
        }

        @Test
        void isNotApplicableWhereThereIsNone() {
            assess(charter()).isNotApplicable();
        }

        @Test
        void looksAtTheLastVersionOnRecordAsLongAsNoneIsInForceAndSaysSo() {
            var lacking = charter(complete("2023-05-01").signatures(Log.none()), without(Content.TASKS, unsigned()));
            var complete = charter(
                    without(Content.TASKS, unsigned()), complete("2023-05-01").signatures(Log.none()));

            assess(lacking).on("2023-08-31").isPending().showsValue("partnership.charter[1]", "not in force");
            assess(lacking).on("2023-09-01").isBreached().showsValue("partnership.charter[1]", "not in force");
            assess(complete).isMet().showsValue("partnership.charter[1]", "not in force");
            assess(charter(unsigned())).isUndetermined("partnership.charter[0].contains");
        }

        @Test
        void looksAtTheVersionInForceFromTheDayOnWhichItIsSigned() {
            var dossier = charter(complete("2026-03-02"), without(Content.TASKS, unsigned()));

            assess(dossier).on("2026-03-01").isBreached().showsValue("partnership.charter[1]", "not in force");
            assess(dossier).on("2026-03-02").isMet();
        }

        /** The police alone have signed. */
        private static CharterVersionBuilder unsigned() {
            return version("2023-06-01", POLICE);
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined("partnership.charter");
            assess(charter(signed("2023-06-01"))).isUndetermined("partnership.charter[0].contains");
        }

        @Test
        void theOnlyVersionIsLookedAtWhoeverSignedIt() {
            assess(charter(complete("2023-06-01").signatures(Log.unknown()))).isMet();
            assess(charter(blank().contains(Log.none()))).isBreached();
        }

        @Test
        void isUndeterminedWhereItIsNotOnRecordWhetherAnOlderVersionIsInForceAndTheLastDiffers() {
            assess(charter(complete("2023-06-01").signatures(Log.unknown()), without(Content.TASKS, unsigned())))
                    .isUndetermined(SIGNATURES);
        }

        @Test
        void isUndeterminedWhereItIsNotOnRecordWhichVersionIsInForceAndTheyDiffer() {
            var unknown = without(Content.TASKS, blank().signedOn(dated("2025-06-01")));
            var same = without(Content.COMMITMENT_TO_CIRCULAR, blank().signedOn(dated("2025-06-01")));

            assess(charter(complete("2023-06-01"), unknown)).isUndetermined("partnership.charter[1].signatures");
            assess(charter(complete("2023-06-01"), same)).isMet();
        }

        @Test
        void theSilenceOfAPartialListShowsNothing() {
            assess(charter(complete("2023-06-01")).partial("partnership.charter"))
                    .isUndetermined("partnership.charter");
            assess(charter(without(Content.TASKS, signed("2023-06-01"))).partial("partnership.charter"))
                    .isUndetermined("partnership.charter");
        }
    }

    @Nested
    class CHA_6 implements IsAskedFromTheStart.UntilTheEnd {
        private static CharterVersionBuilder stating(Answer states) {
            return switch (states) {
                case YES -> signed("2023-06-01").contains(list(Content.COMMITMENT_TO_CIRCULAR));
                case NO -> without(Content.COMMITMENT_TO_CIRCULAR, signed("2023-06-01"));
                case UNKNOWN -> signed("2023-06-01");
            };
        }

        private static HouseRulesBuilder rules(String adoptedOn, Answer states) {
            var rules = HouseRules.blank().but().adoptedOn(day(adoptedOn));
            return switch (states) {
                case YES -> rules.clauses(list(HouseRules.Clause.COMMITMENT_TO_CIRCULAR));
                case NO -> rules.clauses(list(HouseRules.Clause.AIMS));
                case UNKNOWN -> rules;
            };
        }

        private static Sketch both(Sketch charter, HouseRulesBuilder... rules) {
            return charter.houseRules(rules);
        }

        @ParameterizedTest
        @CsvSource({
            "YES,     YES,     MET,          ''",
            "YES,     NO,      BREACHED,     ''",
            "NO,      YES,     BREACHED,     ''",
            "NO,      UNKNOWN, BREACHED,     ''",
            "UNKNOWN, NO,      BREACHED,     ''",
            "YES,     UNKNOWN, UNDETERMINED, partnership.houseRules[0].clauses",
            "UNKNOWN, YES,     UNDETERMINED, partnership.charter[0].contains",
        })
        void asksBoth(Answer charter, Answer rules, Outcome outcome, String missing) {
            assess(both(charter(stating(charter)), rules("2023-06-01", rules))).is(outcome, missing);
        }

        @ParameterizedTest
        @CsvSource({"YES, MET", "NO, BREACHED"})
        void asksWhicheverThereAre(Answer states, Outcome outcome) {
            assess(both(charter(stating(states)))).is(outcome);
            assess(both(charter(), rules("2023-06-01", states))).is(outcome);
        }

        @Test
        void isNotApplicableWhereThereIsNeither() {
            assess(both(charter())).isNotApplicable();
            assess(both(charter(), rules("none", Answer.NO))).isNotApplicable();
        }

        @Test
        void looksAtTheLastCharterOnRecordAsLongAsNoneIsInForceAndSaysSo() {
            var silent = version("2023-06-01", POLICE).contains(Log.none());

            assess(both(charter(silent), rules("2023-06-01", Answer.YES)))
                    .isBreached()
                    .showsValue("partnership.charter[0]", "not in force");
            assess(both(charter(silent.contains(list(Content.COMMITMENT_TO_CIRCULAR)))))
                    .isMet();
        }

        @Test
        void looksAtTheVersionsInForce() {
            var dossier =
                    both(charter(stating(Answer.YES)), rules("2025-06-01", Answer.YES), rules("2023-06-01", Answer.NO));

            assess(dossier).on("2025-05-31").isBreached();
            assess(dossier).on("2025-06-01").isMet();
        }

        @Override
        public Sketch wrong() {
            return both(charter(stating(Answer.NO)));
        }

        @Test
        void isUndeterminedForEachListLeftOut() {
            assess(aPartnership()).isUndetermined("partnership.charter", "partnership.houseRules");
            assess(charter(stating(Answer.YES))).isUndetermined("partnership.houseRules");
            assess(both(aPartnership(), rules("2023-06-01", Answer.YES))).isUndetermined("partnership.charter");
            assess(charter(stating(Answer.NO))).isBreached();
        }

        @Test
        void isUndeterminedWhereItIsNotOnRecordWhichVersionIsInForce() {
            assess(both(charter(stating(Answer.YES)), rules("2023-06-01", Answer.YES), rules("?", Answer.NO)))
                    .isUndetermined("partnership.houseRules[1].adoptedOn");
            assess(both(charter(
                            stating(Answer.YES).signatures(Log.unknown()),
                            stating(Answer.NO).signatures(Log.none()))))
                    .isUndetermined(SIGNATURES);
        }

        @Test
        void theSilenceOfAPartialListShowsNothing() {
            var dossier = both(charter(stating(Answer.YES)), rules("2023-06-01", Answer.YES));

            assess(dossier.partial("partnership.charter")).isUndetermined("partnership.charter");
            assess(dossier.partial("partnership.houseRules")).isUndetermined("partnership.houseRules");
            assess(both(charter(signed("2023-06-01").contains(Log.none()))).partial("partnership.charter.contains"))
                    .isUndetermined("partnership.charter[0].contains");
        }
    }
}
