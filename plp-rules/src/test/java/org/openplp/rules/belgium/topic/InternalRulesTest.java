package org.openplp.rules.belgium.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Found.later;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.core.partnership.CharterVersion;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.HouseRules.Circular;
import org.openplp.core.partnership.HouseRules.Clause;
import org.openplp.core.partnership.HouseRules.Statute;
import org.openplp.core.partnership.HouseRulesBuilder;
import org.openplp.core.partnership.Recognition;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class InternalRulesTest {
    private static final String HOUSE_RULES = "partnership.houseRules";

    /** A day, {@code none}, or {@code ?} for one that is not on record. */
    private static HouseRulesBuilder adopted(String day) {
        return HouseRules.blank().but().adoptedOn(day(day));
    }

    private static Sketch houseRules(HouseRulesBuilder... versions) {
        return aPartnership()
                .partnership(p -> p.houseRules(
                        Log.of(Stream.of(versions).map(HouseRulesBuilder::build).toList())));
    }

    @Nested
    class ROI_1 implements Specification {
        private static HouseRulesBuilder under2019(String day) {
            return adopted(day).basedOn(known(Circular.CIRCULAR_2019));
        }

        private static Sketch recognised(Sketch sketch, String validatedOn, String refusedOn) {
            return sketch.partnership(p -> p.recognition(known(Recognition.blank()
                    .but()
                    .validatedOn(day(validatedOn))
                    .refusedOn(day(refusedOn))
                    .build())));
        }

        private static Sketch notRecognised(HouseRulesBuilder... versions) {
            return houseRules(versions).partnership(p -> p.recognition(Recorded.none()));
        }

        @ParameterizedTest
        @CsvSource({
            "2023-08-19, MET",
            "2023-08-20, MET",
            "2023-08-21, BREACHED",
        })
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

        @Test
        void isPendingUntilTheFirstDayOfOperation() {
            assess(houseRules()).on("2023-08-31").isPending().because(Reason.NOT_IN_OPERATION);
            assess(houseRules()).on("2023-09-01").isBreached().shows(HOUSE_RULES);
            assess(houseRules().notInOperation()).isPending();
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
        @CsvSource({
            "2023-08-19, MET",
            "2023-08-20, MET",
            "2023-08-21, BREACHED",
        })
        void theFirstRecognitionMayBeThatOfALaterVersionOfTheCharter(String adoptedOn, Outcome outcome) {
            var first = CharterVersion.blank()
                    .but()
                    .recognition(known(Recognition.blank()
                            .but()
                            .refusedOn(day("2023-07-01"))
                            .build()))
                    .build();

            assess(houseRules(under2019(adoptedOn))
                            .partnership(
                                    p -> p.charter(list(first, validatedOn("2023-08-20"), validatedOn("2025-09-01")))))
                    .is(outcome);
            assess(houseRules(under2019(adoptedOn))
                            .partnership(p -> p.charter(list(validatedOn("2023-08-20"), validatedOn("2025-09-01")))))
                    .is(outcome);
        }

        private static CharterVersion validatedOn(String day) {
            return CharterVersion.blank()
                    .but()
                    .recognition(known(
                            Recognition.blank().but().validatedOn(day(day)).build()))
                    .build();
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
            Recorded<Circular> basedOn = circular.equals("none") ? Recorded.none() : known(Circular.valueOf(circular));

            assess(notRecognised(adopted(day).basedOn(basedOn)).operationalSince("1997-01-01"))
                    .is(outcome);
        }

        @ParameterizedTest
        @EnumSource(Circular.class)
        void isOpenWhereTheDateOfTheCircularIsDisputed(Circular circular) {
            for (String day : new String[] {"2019-02-14", "2019-05-08", "2019-07-10"}) {
                Found found = assess(notRecognised(adopted(day).basedOn(known(circular))))
                        .isUndetermined();

                assertThat(found.finding().explanation().open()).containsExactly("§6.1");
            }
        }

        @Test
        void eachVersionFollowsTheCircularOfItsOwnTime() {
            var of2015 = adopted("2015-06-01").basedOn(known(Circular.CIRCULAR_2010));

            assess(notRecognised(of2015, under2019("2023-06-01"))).isMet();
            assess(notRecognised(under2019("2023-06-01"), adopted("2025-06-01").basedOn(known(Circular.CIRCULAR_2010))))
                    .isBreached()
                    .shows("partnership.houseRules[1].basedOn", "partnership.houseRules[1].adoptedOn");
        }

        @Test
        void anOlderCircularIsPendingUntilTheStart() {
            var older = notRecognised(adopted("2023-06-01").basedOn(known(Circular.CIRCULAR_2010)));

            assess(older).on("2023-08-31").isPending();
            assess(older).on("2023-09-01").isBreached();
        }

        @Test
        void isStillJudgedAfterTheEndOfThePartnership() {
            assess(notRecognised().ended("2026-06-30")).isBreached();
        }
    }

    /** What is asked of the house rules in force. */
    interface AsksOfTheVersionInForce extends Specification {
        String key();

        HouseRulesBuilder asItShouldBe(HouseRulesBuilder version);

        HouseRulesBuilder asItShouldNotBe(HouseRulesBuilder version);

        @Test
        default void isMetOrBreachedByTheVersionAdoptedLast() {
            var improved = houseRules(asItShouldBe(adopted("2025-06-01")), asItShouldNotBe(adopted("2023-06-01")));

            assess(improved).on("2025-05-31").isBreached().about("plp-1");
            assess(improved).on("2025-06-01").isMet();
        }

        @Test
        default void isPendingUntilTheFirstDayOfOperation() {
            var wrong = houseRules(asItShouldNotBe(adopted("2023-06-01")));

            assess(wrong).on("2023-08-31").isPending().because(Reason.NOT_IN_OPERATION);
            assess(wrong).on("2023-09-01").isBreached();
        }

        @Test
        default void isNotApplicableWhereNoneAreInForce() {
            assess(houseRules()).isNotApplicable();
            assess(houseRules(asItShouldNotBe(adopted("2026-11-25"))))
                    .on("2026-11-24")
                    .isNotApplicable();
            assess(houseRules(asItShouldNotBe(adopted("none")))).isNotApplicable();
        }

        @Test
        default void isUndeterminedForEachKeyLeftOut() {
            assess(aPartnership()).isUndetermined(HOUSE_RULES);
            assess(houseRules(adopted("2023-06-01"))).isUndetermined("partnership.houseRules[0]." + key());
            assess(houseRules(asItShouldBe(adopted("2023-06-01")), asItShouldNotBe(adopted("?"))))
                    .isUndetermined("partnership.houseRules[1].adoptedOn");
        }

        @Test
        default void aVersionWithoutADayDecidesWhereItMakesNoDifference() {
            assess(houseRules(asItShouldBe(adopted("?")))).isMet();
            assess(houseRules(asItShouldNotBe(adopted("?")))).isBreached();
            assess(houseRules(asItShouldBe(adopted("2023-06-01")), asItShouldBe(adopted("?"))))
                    .isMet();
        }

        @Test
        default void theSilenceOfAPartialListShowsNothing() {
            assess(houseRules(asItShouldBe(adopted("2023-06-01"))).partial(HOUSE_RULES))
                    .isUndetermined(HOUSE_RULES);
            assess(houseRules(asItShouldNotBe(adopted("2023-06-01"))).partial(HOUSE_RULES))
                    .isUndetermined(HOUSE_RULES);
        }

        @Test
        default void asksNothingAfterTheEnd() {
            assess(houseRules(asItShouldNotBe(adopted("2023-06-01"))).ended("2026-06-30"))
                    .on("2026-06-30")
                    .isBreached();
            assess(houseRules(asItShouldNotBe(adopted("2023-06-01"))).ended("2026-06-30"))
                    .on("2026-07-01")
                    .isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }
    }

    @Nested
    class ROI_2 implements AsksOfTheVersionInForce {
        @Override
        public String key() {
            return "clauses";
        }

        @Override
        public HouseRulesBuilder asItShouldBe(HouseRulesBuilder version) {
            return version.clauses(list(
                    Clause.WHAT_IT_IS,
                    Clause.WHAT_IT_IS_NOT,
                    Clause.AIMS,
                    Clause.ROLE_OF_MEMBERS,
                    Clause.ROLE_OF_COORDINATOR));
        }

        @Override
        public HouseRulesBuilder asItShouldNotBe(HouseRulesBuilder version) {
            return version.clauses(Log.none());
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
            assess(houseRules(asItShouldNotBe(adopted("2023-06-01"))).partial("partnership.houseRules.clauses"))
                    .isUndetermined("partnership.houseRules[0].clauses");
        }
    }

    @Nested
    class ROI_3 implements AsksOfTheVersionInForce {
        @Override
        public String key() {
            return "statutes";
        }

        @Override
        public HouseRulesBuilder asItShouldBe(HouseRulesBuilder version) {
            return version.statutes(list(Statute.values()));
        }

        @Override
        public HouseRulesBuilder asItShouldNotBe(HouseRulesBuilder version) {
            return version.clauses(list(Clause.LEGISLATION)).statutes(Log.none());
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
    class ROI_4 implements AsksOfTheVersionInForce {
        @Override
        public String key() {
            return "availableToMembers";
        }

        @Override
        public HouseRulesBuilder asItShouldBe(HouseRulesBuilder version) {
            return version.availableToMembers(Answer.YES);
        }

        @Override
        public HouseRulesBuilder asItShouldNotBe(HouseRulesBuilder version) {
            return version.availableToMembers(Answer.NO);
        }
    }
}
