package org.openplp.rules.belgium.actor;

import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.DEPUTY_COORDINATOR;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.POLICE_ZONE;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.anEvaluation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.day;
import static org.openplp.rules.spec.Sketch.list;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.EvaluationBuilder;
import org.openplp.core.activity.EvaluationPeriod;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Log;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

/** Specifies how often and by whom a partnership is evaluated. */
class JointEvaluationTest {
    private static EvaluationBuilder jointly(String day) {
        return anEvaluation("v-1").date(day(day)).by(list(MANDATED_OFFICER, COORDINATOR));
    }

    private static Sketch evaluated(EvaluationBuilder... evaluations) {
        return aPartnership().evaluations(evaluations);
    }

    /** Specifies how often the officer and the coordinator evaluate together. */
    interface IsEvaluatedJointly extends Recurs {
        @Override
        default String key() {
            return "evaluations";
        }

        @Override
        default Sketch doneOn(String... days) {
            return evaluated(
                    Stream.of(days).map(day -> jointly(day).id("v-" + day)).toArray(EvaluationBuilder[]::new));
        }

        @ParameterizedTest
        @CsvSource({"MANDATED_OFFICER", "COORDINATOR"})
        default void anEvaluationByOneAloneDoesNotCount(Party alone) {
            assess(evaluated(jointly("2026-01-01").by(list(alone)))).isBreached();
        }

        @ParameterizedTest
        @CsvSource({"POLICE", "CHIEF_OF_CORPS", "POLICE_ZONE"})
        default void anEvaluationByThePoliceMayHaveBeenOneByTheOfficer(Party police) {
            assess(evaluated(jointly("2026-01-01").by(list(COORDINATOR, police))))
                    .isUndetermined("evaluations[0].by");
        }

        @Test
        default void isUndeterminedWhereItIsLeftOutByWhom() {
            assess(evaluated(jointly("2026-01-01").by(Log.unknown()))).isUndetermined("evaluations[0].by");
        }
    }

    @Nested
    class M_T9a implements IsEvaluatedJointly {
        @Override
        public int years() {
            return 3;
        }

        private static final String TERM = "evaluation.period";

        @Test
        void countsFromTheDateAndNotFromTheEndOfThePeriod() {
            var dossier = aPartnership()
                    .operationalSince("2018-01-01")
                    .evaluations(jointly("2022-03-01")
                            .period(new EvaluationPeriod(dated("2019-01-01"), dated("2021-12-31"))));

            assess(dossier).on("2025-03-01").isMet().due("2025-03-01");
            assess(dossier).on("2025-03-02").isBreached();
        }

        @Test
        void aShorterTermMakesNobodyLateBeforeItHasRunOnceFromItsAgreement() {
            var dossier = evaluated(jointly("2025-01-01"))
                    .arrangements(anArrangement(TERM, "P1Y", POLICE_ZONE).agreedOn(dated("2026-11-24")));

            assess(dossier).on("2026-11-24").isMet().due("2027-11-24");
            assess(dossier).on("2027-11-24").isMet();
            assess(dossier).on("2027-11-25").isBreached().due("2027-11-24");
        }

        @Test
        void aShorterTermNeverPutsOffTheThreeYearsOfTheText() {
            var dossier = evaluated(jointly("2024-01-01"))
                    .arrangements(anArrangement(TERM, "P2Y", POLICE_ZONE).agreedOn(dated("2026-11-24")));

            assess(dossier).on("2027-01-01").isMet().due("2027-01-01");
            assess(dossier).on("2027-01-02").isBreached().due("2027-01-01");
        }

        @Test
        void aDeputyDoesNotEvaluateForTheCoordinator() {
            assess(evaluated(jointly("2026-01-01").by(list(MANDATED_OFFICER, DEPUTY_COORDINATOR))))
                    .isBreached();
        }

        @ParameterizedTest
        @CsvSource({"POLICE_ZONE", "MUNICIPALITY", "HOUSE_RULES"})
        void aShorterTermMayBeAgreed(Party by) {
            var dossier = evaluated(jointly("2024-06-01")).arrangements(anArrangement(TERM, "P2Y", by));

            assess(dossier).on("2026-06-01").isMet().showsValue("arrangements[0]", "P2Y");
            assess(dossier).on("2026-06-02").isBreached().due("2026-06-01");
        }

        @ParameterizedTest
        @CsvSource({"P4Y, POLICE_ZONE", "P3Y1D, POLICE_ZONE", "NONE, POLICE_ZONE", "P2Y, COORDINATOR"})
        void noLongerTermAndNoOtherPartyMay(String term, Party by) {
            var dossier = evaluated(jointly("2023-11-24")).arrangements(anArrangement(TERM, term, by));

            assess(dossier).on("2026-11-24").isMet().due("2026-11-24").shows("evaluations[0].date");
            assess(dossier).on("2026-11-25").isBreached().due("2026-11-24");
        }

        @Test
        void ofSeveralAgreementsTheShortestCounts() {
            assess(evaluated(jointly("2024-06-01"))
                            .arrangements(
                                    anArrangement(TERM, "P2Y", Party.MUNICIPALITY),
                                    anArrangement(TERM, "P18M", POLICE_ZONE),
                                    anArrangement(TERM, "P30M", Party.HOUSE_RULES)))
                    .isBreached()
                    .due("2025-12-01")
                    .showsValue("arrangements[1]", "P18M");
        }
    }

    @Nested
    class M_T9b implements IsEvaluatedJointly {
        @Override
        public int years() {
            return 1;
        }

        @Test
        void nobodyMayAgreeOtherwise() {
            assess(evaluated(jointly("2025-11-01"))
                            .arrangements(
                                    anArrangement("evaluation.recommendedPeriod", "P2Y", POLICE_ZONE),
                                    anArrangement("evaluation.period", "P2Y", POLICE_ZONE)))
                    .isBreached()
                    .due("2026-11-01");
        }
    }

    @Nested
    class M_T9c implements Specification {
        private static Sketch evaluatedBy(Log<Party> by) {
            return evaluated(anEvaluation("v-1").by(by));
        }

        @Test
        void isMetByBothTogether() {
            assess(evaluatedBy(list(Party.MEMBERS, COORDINATOR, MANDATED_OFFICER)))
                    .isMet()
                    .about("v-1");
        }

        @ParameterizedTest
        @CsvSource({"MANDATED_OFFICER", "COORDINATOR"})
        void isBreachedByOneAlone(Party alone) {
            assess(evaluatedBy(list(alone))).isBreached().shows("evaluations[0].by");
        }

        @ParameterizedTest
        @CsvSource({
            "COORDINATOR POLICE,         UNDETERMINED",
            "COORDINATOR CHIEF_OF_CORPS, UNDETERMINED",
            "COORDINATOR POLICE_ZONE,    UNDETERMINED",
            "COORDINATOR MAYOR,          BREACHED",
            "POLICE,                     BREACHED",
        })
        void thePoliceMayHaveBeenTheOfficer(String by, Outcome outcome) {
            var evaluated = evaluatedBy(
                    Log.of(Stream.of(by.split(" ")).map(Party::valueOf).toList()));

            assess(evaluated).is(outcome, outcome == Outcome.UNDETERMINED ? "evaluations[0].by" : "");
        }

        @Test
        void isBreachedByNobody() {
            assess(evaluatedBy(Log.none())).isBreached();
        }

        @Test
        void isUndeterminedWhereItIsLeftOutByWhom() {
            assess(evaluatedBy(Log.unknown())).isUndetermined("evaluations[0].by");
            assess(evaluatedBy(list(MANDATED_OFFICER)).partial("evaluations.by"))
                    .isUndetermined("evaluations[0].by");
        }

        @Test
        void isAskedOfEachEvaluationAndNotHealedByALaterOne() {
            assess(evaluated(
                            jointly("2024-01-01").by(list(MANDATED_OFFICER)),
                            jointly("2025-01-01").id("v-2")))
                    .are("v-1 BREACHED", "v-2 MET");
        }
    }
}
