package org.openplp.rules.belgium.topic;

import static org.openplp.core.actor.Party.COORDINATOR;
import static org.openplp.core.actor.Party.LOCAL_AUTHORITY;
import static org.openplp.core.actor.Party.MANDATED_OFFICER;
import static org.openplp.core.actor.Party.MEMBERS;
import static org.openplp.core.actor.Party.POLICE;
import static org.openplp.rules.spec.Found.assess;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.anEvaluation;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.list;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.core.activity.Evaluation.Indicator;
import org.openplp.core.activity.Evaluation.Section;
import org.openplp.core.activity.EvaluationBuilder;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Log;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class EvaluationsTest {
    private static final String SECTIONS = "evaluations[0].sections";
    private static final String INDICATORS = "evaluations[0].indicators";
    private static final String BY = "evaluations[0].by";
    private static final String CONSULTED = "evaluations[0].consulted";

    /** A list of a table: {@code ?} where the key is left out, nothing where the list is empty. */
    private static <E extends Enum<E>> Log<E> parse(Class<E> type, String words) {
        return switch (words) {
            case "?" -> Log.unknown();
            case "" -> Log.none();
            default ->
                Log.of(Stream.of(words.split(" "))
                        .map(word -> Enum.valueOf(type, word))
                        .toList());
        };
    }

    private static <E> Log<E> without(E left, E[] all) {
        return Log.of(Stream.of(all).filter(one -> !one.equals(left)).toList());
    }

    private static String orNothing(String word) {
        return word == null ? "" : word;
    }

    /** A norm is judged of each evaluation from its day on, and never heals (reading R4). */
    abstract static class IsJudgedOfEachEvaluation implements Specification {
        final UnaryOperator<EvaluationBuilder> right;
        final UnaryOperator<EvaluationBuilder> wrong;

        IsJudgedOfEachEvaluation(UnaryOperator<EvaluationBuilder> right, UnaryOperator<EvaluationBuilder> wrong) {
            this.right = right;
            this.wrong = wrong;
        }

        private Sketch dossier() {
            return aPartnership()
                    .evaluations(
                            wrong.apply(anEvaluation("v-1")).date(dated("2025-06-30")),
                            right.apply(anEvaluation("v-2")).date(dated("2026-06-30")));
        }

        @Test
        void isJudgedFromTheDayOfTheEvaluation() {
            assess(dossier()).on("2025-06-29").isNotApplicable(Reason.CONCERNS_NONE);
            assess(dossier()).on("2025-06-30").are("v-1 BREACHED");
            assess(dossier()).on("2026-06-29").are("v-1 BREACHED");
            assess(dossier()).on("2026-06-30").are("v-1 BREACHED", "v-2 MET");
        }

        @Test
        void isStillJudgedAfterTheEndOfThePartnership() {
            assess(dossier().ended("2026-07-31")).on("2030-01-01").are("v-1 BREACHED", "v-2 MET");
        }

        @Test
        void isJudgedBeforeOperationToo() {
            assess(dossier().notInOperation()).are("v-1 BREACHED", "v-2 MET");
        }

        @Test
        void needsTheWholeListOfEvaluations() {
            assess(aPartnership()).isUndetermined("evaluations").about("plp-1");
            assess(dossier().partial("evaluations")).are("plp-1 UNDETERMINED", "v-1 BREACHED", "v-2 MET");
            assess(aPartnership().evaluations()).isNotApplicable(Reason.CONCERNS_NONE);
        }
    }

    @Nested
    class EVA_2 extends IsJudgedOfEachEvaluation {
        EVA_2() {
            super(
                    evaluation -> evaluation.indicators(list(Indicator.CRIME_FIGURES, Indicator.SOCIAL_COHESION)),
                    evaluation ->
                            evaluation.indicators(list(Indicator.CRIME_FIGURES)).sections(Log.none()));
        }

        private static Sketch resting(String indicators, String sections) {
            return aPartnership()
                    .evaluations(anEvaluation("v-1")
                            .indicators(parse(Indicator.class, orNothing(indicators)))
                            .sections(parse(Section.class, orNothing(sections))));
        }

        @ParameterizedTest
        @CsvSource({
            "CRIME_FIGURES,               ,     BREACHED,     ''",
            "CRIME_FIGURES CRIME_FIGURES, ,     BREACHED,     ''",
            "CRIME_FIGURES,               ?,    UNDETERMINED, sections",
            "CRIME_FIGURES,               AIMS, MET,          ''",
            "CRIME_FIGURES COOPERATION,   ,     MET,          ''",
            "CRIME_FIGURES COOPERATION,   ?,    MET,          ''",
            "FEELING_OF_SAFETY,           ,     MET,          ''",
            ",                            ,     MET,          ''",
            ",                            ?,    MET,          ''",
            "?,                           AIMS, MET,          ''",
            "?,                           ,     UNDETERMINED, indicators",
            "?,                           ?,    UNDETERMINED, indicators sections",
        })
        void isBreachedByCrimeFiguresAsTheOneIndicatorAndNothingElse(
                String indicators, String sections, Outcome outcome, String missing) {
            assess(resting(indicators, sections))
                    .is(outcome, missing.isEmpty() ? "" : "evaluations[0]." + missing.replace(" ", " evaluations[0]."))
                    .about("v-1");
        }

        @ParameterizedTest
        @EnumSource(Section.class)
        void anySectionIsMoreThanCrimeFigures(Section section) {
            assess(resting("CRIME_FIGURES", section.name())).isMet();
        }

        @ParameterizedTest
        @EnumSource(value = Indicator.class, names = "CRIME_FIGURES", mode = EnumSource.Mode.EXCLUDE)
        void anyOtherIndicatorIsMoreThanCrimeFigures(Indicator indicator) {
            assess(resting("CRIME_FIGURES " + indicator, "")).isMet();
        }

        @Test
        void aPartialListMayHaveMore() {
            assess(resting("CRIME_FIGURES", "").partial("evaluations.indicators"))
                    .isUndetermined(INDICATORS);
            assess(resting("CRIME_FIGURES", "").partial("evaluations.sections")).isUndetermined(SECTIONS);
            assess(resting("CRIME_FIGURES", "AIMS").partial("evaluations.indicators"))
                    .isMet();
        }

        @Test
        void aBreachShowsBothLists() {
            assess(resting("CRIME_FIGURES", "")).isBreached().shows(INDICATORS, SECTIONS);
        }
    }

    @Nested
    class EVA_3 extends IsJudgedOfEachEvaluation {
        EVA_3() {
            super(
                    evaluation -> evaluation.sections(list(Section.values())),
                    evaluation -> evaluation.sections(Log.none()));
        }

        private static Sketch asking(Log<Section> sections) {
            return aPartnership().evaluations(anEvaluation("v-1").sections(sections));
        }

        @ParameterizedTest
        @EnumSource(Section.class)
        void isNotFollowedWhereOneQuestionIsMissing(Section missing) {
            assess(asking(without(missing, Section.values())))
                    .isBreached()
                    .about("v-1")
                    .shows(SECTIONS);
        }

        @Test
        void isUndeterminedWhereTheSectionsAreNotFullyOnRecord() {
            assess(asking(Log.unknown())).isUndetermined(SECTIONS);
            assess(asking(list(Section.AIMS)).partial("evaluations.sections")).isUndetermined(SECTIONS);
            assess(asking(list(Section.values())).partial("evaluations.sections"))
                    .isMet();
        }
    }

    @Nested
    class EVA_5 extends IsJudgedOfEachEvaluation {
        EVA_5() {
            super(
                    evaluation -> evaluation.indicators(list(Indicator.values())),
                    evaluation -> evaluation.indicators(Log.none()));
        }

        private static Sketch using(Log<Indicator> indicators) {
            return aPartnership().evaluations(anEvaluation("v-1").indicators(indicators));
        }

        @ParameterizedTest
        @EnumSource(Indicator.class)
        void isNotFollowedWhereOneIndicatorIsMissing(Indicator missing) {
            assess(using(without(missing, Indicator.values())))
                    .isBreached()
                    .about("v-1")
                    .shows(INDICATORS);
        }

        @Test
        void isUndeterminedWhereTheIndicatorsAreNotFullyOnRecord() {
            assess(using(Log.unknown())).isUndetermined(INDICATORS);
            assess(using(list(Indicator.CRIME_FIGURES)).partial("evaluations.indicators"))
                    .isUndetermined(INDICATORS);
            assess(using(list(Indicator.values())).partial("evaluations.indicators"))
                    .isMet();
        }
    }

    @Nested
    class EVA_6a extends IsJudgedOfEachEvaluation {
        EVA_6a() {
            super(
                    evaluation -> evaluation
                            .indicators(list(Indicator.REPORTING_BEHAVIOUR))
                            .by(list(MANDATED_OFFICER)),
                    evaluation ->
                            evaluation.indicators(list(Indicator.CRIME_FIGURES)).by(list(MANDATED_OFFICER)));
        }

        @ParameterizedTest
        @CsvSource({
            "REPORTING_BEHAVIOUR, MANDATED_OFFICER,             MET,          ''",
            "REPORTING_BEHAVIOUR, COORDINATOR MANDATED_OFFICER, MET,          ''",
            "REPORTING_BEHAVIOUR, COORDINATOR,                  BREACHED,     ''",
            "REPORTING_BEHAVIOUR, POLICE,                       UNDETERMINED, evaluations[0].by",
            "REPORTING_BEHAVIOUR, CHIEF_OF_CORPS,               UNDETERMINED, evaluations[0].by",
            "REPORTING_BEHAVIOUR, COORDINATOR POLICE_ZONE,      UNDETERMINED, evaluations[0].by",
            "REPORTING_BEHAVIOUR, POLICE MANDATED_OFFICER,      MET,          ''",
            "SOCIAL_COHESION,     POLICE,                       BREACHED,     ''",
            "REPORTING_BEHAVIOUR, ,                             BREACHED,     ''",
            "SOCIAL_COHESION,     MANDATED_OFFICER,             BREACHED,     ''",
            ",                    ?,                            BREACHED,     ''",
            "?,                   COORDINATOR,                  BREACHED,     ''",
            "REPORTING_BEHAVIOUR, ?,                            UNDETERMINED, evaluations[0].by",
            "?,                   MANDATED_OFFICER,             UNDETERMINED, evaluations[0].indicators",
            "?,                   ?,          UNDETERMINED, evaluations[0].indicators evaluations[0].by",
        })
        void asksForTheIndicatorAndTheOfficer(String indicators, String by, Outcome outcome, String missing) {
            assess(aPartnership()
                            .evaluations(anEvaluation("v-1")
                                    .indicators(parse(Indicator.class, orNothing(indicators)))
                                    .by(parse(Party.class, orNothing(by)))))
                    .is(outcome, missing)
                    .about("v-1");
        }

        @Test
        void aPartialListMayHaveMore() {
            var dossier = aPartnership().evaluations(wrong.apply(anEvaluation("v-1")));

            assess(dossier.partial("evaluations.indicators")).isUndetermined(INDICATORS);
            assess(dossier.partial("evaluations.by")).isBreached();
        }
    }

    @Nested
    class EVA_7 extends IsJudgedOfEachEvaluation {
        EVA_7() {
            super(
                    evaluation -> evaluation
                            .by(list(MANDATED_OFFICER, COORDINATOR))
                            .consulted(list(MEMBERS, LOCAL_AUTHORITY)),
                    evaluation ->
                            evaluation.by(list(MANDATED_OFFICER, COORDINATOR)).consulted(Log.none()));
        }

        private static Sketch takingPart(Log<Party> by, Log<Party> consulted) {
            return aPartnership().evaluations(anEvaluation("v-1").by(by).consulted(consulted));
        }

        @Test
        void countsThoseWhoDrewItUpAndThoseWhoWereConsultedTogether() {
            assess(takingPart(list(MEMBERS, COORDINATOR, POLICE, LOCAL_AUTHORITY), Log.none()))
                    .isMet();
            assess(takingPart(Log.none(), list(MEMBERS, COORDINATOR, POLICE, LOCAL_AUTHORITY)))
                    .isMet();
            assess(takingPart(list(MEMBERS, COORDINATOR, POLICE, LOCAL_AUTHORITY), Log.unknown()))
                    .isMet();
        }

        @ParameterizedTest
        @CsvSource({"MEMBERS", "COORDINATOR", "POLICE", "LOCAL_AUTHORITY"})
        void isBreachedWhereOneIsMissing(Party missing) {
            var others = without(missing, new Party[] {MEMBERS, COORDINATOR, POLICE, LOCAL_AUTHORITY});

            assess(takingPart(others, Log.none())).isBreached().shows(BY, CONSULTED);
            assess(takingPart(others, Log.unknown())).isUndetermined(CONSULTED);
            assess(takingPart(Log.unknown(), others)).isUndetermined(BY);
            assess(takingPart(others, Log.none()).partial("evaluations.by")).isUndetermined(BY);
            assess(takingPart(others, Log.none()).partial("evaluations.consulted"))
                    .isUndetermined(CONSULTED);
        }

        @ParameterizedTest
        @CsvSource({
            "POLICE,          MANDATED_OFFICER,         MET",
            "POLICE,          CHIEF_OF_CORPS,           MET",
            "POLICE,          POLICE_ZONE,              MET",
            "LOCAL_AUTHORITY, MAYOR,                    MET",
            "LOCAL_AUTHORITY, COLLEGE,                  MET",
            "LOCAL_AUTHORITY, MUNICIPALITY,             MET",
            "LOCAL_AUTHORITY, LOCAL_PREVENTION_SERVICE, BREACHED",
            "COORDINATOR,     DEPUTY_COORDINATOR,       BREACHED",
        })
        void mayBeRepresented(Party partner, Party by, Outcome outcome) {
            var others = without(partner, new Party[] {MEMBERS, COORDINATOR, POLICE, LOCAL_AUTHORITY});

            assess(takingPart(others, list(by))).is(outcome);
        }

        @Test
        void isUndeterminedWhereBothListsAreLeftOut() {
            assess(takingPart(Log.unknown(), Log.unknown())).isUndetermined(BY, CONSULTED);
        }
    }

    @ParameterizedTest
    @CsvSource({"EVA-2", "EVA-3", "EVA-5"})
    void areJudgedFromTheCircularOf2010On(String norm) {
        assess(norm, aPartnership()).on("2010-12-09").are();
        assess(norm, aPartnership()).on("2010-12-10").is(Outcome.UNDETERMINED);
        assess(norm, aPartnership()).on("2010-12-11").is(Outcome.UNDETERMINED);
    }
}
