package org.openplp.rules.belgium.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.belgium.topic.Charters.blank;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.constant;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.list;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.CharterVersionBuilder;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.HouseRules.Circular;
import org.openplp.core.partnership.HouseRules.Clause;
import org.openplp.core.partnership.HouseRules.Statute;
import org.openplp.core.partnership.HouseRulesBuilder;
import org.openplp.core.partnership.Recognition;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.IsAskedFromTheStart;
import org.openplp.rules.spec.Sketch;

class InternalRulesTest {
    private static final String HOUSE_RULES = "partnership.houseRules";

    /** A day, {@code none}, or {@code ?} for one that is not on record. */
    private static HouseRulesBuilder adopted(String day) {
        return HouseRules.blank().but().adoptedOn(day(day));
    }

    private static Sketch houseRules(HouseRulesBuilder... versions) {
        return aPartnership().houseRules(versions);
    }

    @Nested
    class ROI_1 implements IsAskedFromTheStart {
        private static HouseRulesBuilder under2019(String day) {
            return adopted(day).basedOn(Circular.CIRCULAR_2019);
        }

        private static Sketch recognised(Sketch sketch, String validatedOn, String refusedOn) {
            return sketch.recognition(r -> r.validatedOn(day(validatedOn)).refusedOn(day(refusedOn)));
        }

        private static Sketch notRecognised(HouseRulesBuilder... versions) {
            return houseRules(versions).partnership(p -> p.recognition(Recorded.none()));
        }

        @ParameterizedTest
        @CsvSource({"2023-08-19, MET", "2023-08-20, MET", "2023-08-21, BREACHED"})
        void existOnTheDayOfTheValidationOrBefore(String adopted, Outcome outcome) {
            assess(recognised(houseRules(under2019(adopted)), "2023-08-20", "?"))
                    .is(outcome);
        }

        @Test
        void oneVersionBeforeTheValidationIsEnough() {
            assess(recognised(houseRules(under2019("2023-06-01"), under2019("2025-06-01")), "2023-08-20", "?"))
                    .isMet();
        }

        @Test
        void aPartnershipThatIsNotRecognisedNeedsThemAllTheSame() {
            assess(notRecognised(under2019("2025-06-01"))).isMet();
            assess(recognised(houseRules(under2019("2025-06-01")), "none", "?")).isMet();
            assess(recognised(houseRules(under2019("2025-06-01")), "?", "2024-01-01"))
                    .isMet();
            assess(notRecognised()).isBreached();
        }

        @Override
        public Sketch wrong() {
            return houseRules();
        }

        @Test
        void isBreachedWithoutAny() {
            assess(houseRules()).isBreached().shows(HOUSE_RULES);
        }

        @Test
        void aDraftIsNoHouseRulesAndNeedsNoCircular() {
            assess(notRecognised(adopted("none"))).isBreached();
            assess(notRecognised(under2019("2023-06-01"), adopted("none"))).isMet();
        }

        @Test
        void laterHouseRulesAreNotSeen() {
            assess(notRecognised(under2019("2024-06-01"))).on("2024-05-31").isBreached();
            assess(notRecognised(under2019("2024-06-01"))).on("2024-06-01").isMet();
        }

        @Test
        void aLaterValidationIsNotSeen() {
            assess(recognised(houseRules(under2019("2023-06-01")), "2023-08-20", "?"))
                    .on("2023-08-19")
                    .isUndetermined(later("partnership.recognition"));
        }

        @ParameterizedTest
        @CsvSource({"2023-08-19, MET", "2023-08-20, MET", "2023-08-21, BREACHED"})
        void theFirstRecognitionMayBeThatOfALaterVersionOfTheCharter(String adoptedOn, Outcome outcome) {
            var refused = blank().recognition(Recognition.blank()
                    .but()
                    .refusedOn(day("2023-07-01"))
                    .build());
            var rules = houseRules(under2019(adoptedOn));

            assess(rules.charter(refused, validatedOn("2023-08-20"), validatedOn("2025-09-01")))
                    .is(outcome);
            assess(rules.charter(validatedOn("2023-08-20"), validatedOn("2025-09-01")))
                    .is(outcome);
        }

        private static CharterVersionBuilder validatedOn(String day) {
            return blank().recognition(
                            Recognition.blank().but().validatedOn(day(day)).build());
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined(HOUSE_RULES, "partnership.recognition.validatedOn");
            assess(recognised(aPartnership(), "2023-08-20", "?")).isUndetermined(HOUSE_RULES);
            assess(houseRules(under2019("2023-06-01"))).isUndetermined("partnership.recognition.validatedOn");
            assess(recognised(houseRules(under2019("2023-06-01")), "?", "?"))
                    .isUndetermined("partnership.recognition.validatedOn");
            assess(recognised(houseRules(under2019("?")), "2023-08-20", "?"))
                    .isUndetermined("partnership.houseRules[0].adoptedOn");
            assess(recognised(houseRules(adopted("2023-06-01")), "2023-08-20", "?"))
                    .isUndetermined("partnership.houseRules[0].basedOn");
        }

        @Test
        void theSilenceOfAPartialListShowsNothing() {
            assess(notRecognised().partial(HOUSE_RULES)).isUndetermined(HOUSE_RULES);
            assess(notRecognised(under2019("2023-06-01")).partial(HOUSE_RULES)).isUndetermined(HOUSE_RULES);
            assess(recognised(houseRules(under2019("2025-06-01")), "2023-08-20", "?")
                            .partial(HOUSE_RULES))
                    .isUndetermined(HOUSE_RULES);
        }

        @ParameterizedTest
        @CsvSource({
            "1998-04-08, none,          MET",
            "1998-04-09, none,          BREACHED",
            "1998-04-09, CIRCULAR_1998, MET",
            "2001-07-01, CIRCULAR_1998, MET",
            "2001-07-02, CIRCULAR_1998, BREACHED",
            "2001-07-02, CIRCULAR_2001, MET",
            "2010-12-09, CIRCULAR_2001, MET",
            "2010-12-10, CIRCULAR_1998, BREACHED",
            "2010-12-10, CIRCULAR_2001, BREACHED",
            "2010-12-10, CIRCULAR_2010, MET",
            "2019-02-13, CIRCULAR_2010, MET",
            "2019-02-13, CIRCULAR_2001, BREACHED",
            "2019-07-11, CIRCULAR_2010, BREACHED",
            "2019-07-11, CIRCULAR_2019, MET",
            "2023-06-01, none,          BREACHED",
            "2015-06-01, CIRCULAR_2019, MET",
        })
        void followNoOlderCircularThanTheOneInForceOnAdoption(String day, String circular, Outcome outcome) {
            assess(notRecognised(adopted(day).basedOn(constant(Circular.class, circular)))
                            .operationalSince("1997-01-01"))
                    .is(outcome);
        }

        @ParameterizedTest
        @EnumSource(Circular.class)
        void isOpenWhereTheDateOfTheCircularIsDisputed(Circular circular) {
            for (String day : new String[] {"2019-02-14", "2019-05-08", "2019-07-10"}) {
                Found found =
                        assess(notRecognised(adopted(day).basedOn(circular))).isUndetermined();

                assertThat(found.finding().explanation().open()).containsExactly("§6.1");
            }
        }

        @Test
        void eachVersionFollowsTheCircularOfItsOwnTime() {
            var of2015 = adopted("2015-06-01").basedOn(Circular.CIRCULAR_2010);

            assess(notRecognised(of2015, under2019("2023-06-01"))).isMet();
            assess(notRecognised(under2019("2023-06-01"), adopted("2025-06-01").basedOn(Circular.CIRCULAR_2010)))
                    .isBreached()
                    .shows("partnership.houseRules[1].basedOn", "partnership.houseRules[1].adoptedOn");
        }

        @Test
        void anOlderCircularIsPendingUntilTheStart() {
            var older = notRecognised(adopted("2023-06-01").basedOn(Circular.CIRCULAR_2010));

            assess(older).on("2023-08-31").isPending();
            assess(older).on("2023-09-01").isBreached();
        }

        @Test
        void isStillJudgedAfterTheEndOfThePartnership() {
            assess(notRecognised().ended("2026-06-30")).isBreached();
        }
    }

    /** What is asked of the house rules in force. */
    abstract static class AsksOfTheVersionInForce implements IsAskedFromTheStart.UntilTheEnd {
        final String key;
        final UnaryOperator<HouseRulesBuilder> right;
        final UnaryOperator<HouseRulesBuilder> wrong;

        AsksOfTheVersionInForce(
                String key, UnaryOperator<HouseRulesBuilder> right, UnaryOperator<HouseRulesBuilder> wrong) {
            this.key = key;
            this.right = right;
            this.wrong = wrong;
        }

        @Override
        public Sketch wrong() {
            return houseRules(wrong.apply(adopted("2023-06-01")));
        }

        @Test
        void isMetOrBreachedByTheVersionAdoptedLast() {
            var improved = houseRules(right.apply(adopted("2025-06-01")), wrong.apply(adopted("2023-06-01")));

            assess(improved).on("2025-05-31").isBreached().about("plp-1");
            assess(improved).on("2025-06-01").isMet();
        }

        @Test
        void isNotApplicableWhereNoneAreInForce() {
            assess(houseRules()).isNotApplicable();
            assess(houseRules(wrong.apply(adopted("2026-11-25"))))
                    .on("2026-11-24")
                    .isNotApplicable();
            assess(houseRules(wrong.apply(adopted("none")))).isNotApplicable();
        }

        @Test
        void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined(HOUSE_RULES);
            assess(houseRules(adopted("2023-06-01"))).isUndetermined("partnership.houseRules[0]." + key);
            assess(houseRules(right.apply(adopted("2023-06-01")), wrong.apply(adopted("?"))))
                    .isUndetermined("partnership.houseRules[1].adoptedOn");
        }

        @Test
        void aVersionWithoutADayDecidesWhereItMakesNoDifference() {
            assess(houseRules(right.apply(adopted("?")))).isMet();
            assess(houseRules(wrong.apply(adopted("?")))).isBreached();
            assess(houseRules(right.apply(adopted("2023-06-01")), right.apply(adopted("?"))))
                    .isMet();
        }

        @Test
        void theSilenceOfAPartialListShowsNothing() {
            assess(houseRules(right.apply(adopted("2023-06-01"))).partial(HOUSE_RULES))
                    .isUndetermined(HOUSE_RULES);
            assess(wrong().partial(HOUSE_RULES)).isUndetermined(HOUSE_RULES);
        }
    }

    @Nested
    class ROI_2 extends AsksOfTheVersionInForce {
        ROI_2() {
            super(
                    "clauses",
                    version -> version.clauses(list(
                            Clause.WHAT_IT_IS,
                            Clause.WHAT_IT_IS_NOT,
                            Clause.AIMS,
                            Clause.ROLE_OF_MEMBERS,
                            Clause.ROLE_OF_COORDINATOR)),
                    version -> version.clauses(Log.none()));
        }

        @ParameterizedTest
        @CsvSource({
            "WHAT_IT_IS,             BREACHED",
            "WHAT_IT_IS_NOT,         BREACHED",
            "AIMS,                   BREACHED",
            "ROLE_OF_MEMBERS,        BREACHED",
            "ROLE_OF_COORDINATOR,    BREACHED",
            "LEGISLATION,            MET",
            "MEASURES,               MET",
            "EVALUATION,             MET",
            "COMMITMENT_TO_CIRCULAR, MET",
        })
        void asksForEachOfTheFive(Clause missing, Outcome outcome) {
            var others = Log.of(Stream.of(Clause.values())
                    .filter(clause -> clause != missing)
                    .toList());

            assess(houseRules(adopted("2023-06-01").clauses(others))).is(outcome);
        }

        @Test
        void theSilenceOfPartialClausesShowsNothing() {
            assess(wrong().partial("partnership.houseRules.clauses"))
                    .isUndetermined("partnership.houseRules[0].clauses");
        }
    }

    @Nested
    class ROI_3 extends AsksOfTheVersionInForce {
        ROI_3() {
            super(
                    "statutes",
                    version -> version.statutes(list(Statute.values())),
                    version -> version.clauses(list(Clause.LEGISLATION)).statutes(Log.none()));
        }

        @ParameterizedTest
        @EnumSource(Statute.class)
        void asksForEachOfTheFour(Statute missing) {
            var others = Log.of(Stream.of(Statute.values())
                    .filter(statute -> statute != missing)
                    .toList());

            assess(houseRules(adopted("2023-06-01").statutes(others))).isBreached();
            assess(houseRules(adopted("2023-06-01").statutes(others)).partial("partnership.houseRules.statutes"))
                    .isUndetermined("partnership.houseRules[0].statutes");
        }
    }

    @Nested
    class ROI_4 extends AsksOfTheVersionInForce {
        ROI_4() {
            super(
                    "availableToMembers",
                    version -> version.availableToMembers(Answer.YES),
                    version -> version.availableToMembers(Answer.NO));
        }
    }
}
