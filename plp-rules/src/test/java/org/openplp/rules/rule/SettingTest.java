package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openplp.core.actor.Party.HOUSE_RULES;
import static org.openplp.core.actor.Party.MUNICIPALITY;
import static org.openplp.core.actor.Party.POLICE_ZONE;
import static org.openplp.rules.spec.Sketch.DAY;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.Sketch.endingOn;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.actor.Party;
import org.openplp.core.dossier.ArrangementBuilder;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.chapter.Settings;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Parameter;
import org.openplp.rules.norm.Register;
import org.openplp.rules.rule.Setting.Effect;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;

/** The terms of the texts, and who may agree on others (reading R14). */
class SettingTest {
    private static final Setting ANY_TERM =
            new Setting("a", Optional.of(Period.ofYears(1)), Set.of(POLICE_ZONE), false, true);
    private static final Setting SHORTER =
            new Setting("a", Optional.of(Period.ofYears(3)), Set.of(POLICE_ZONE, MUNICIPALITY), true, false);
    private static final Setting OPEN =
            new Setting("a", Optional.empty(), Set.of(POLICE_ZONE, HOUSE_RULES), false, false);

    private static Effect effect(Setting setting, ArrangementBuilder arrangement) {
        return setting.effectOf(arrangement.build(), LocalDate.parse(DAY));
    }

    private static Setting.Term term(Setting setting, Sketch sketch, String day) {
        return setting.in(Found.situation(sketch, day));
    }

    private static Setting.Term term(Setting setting, ArrangementBuilder... arrangements) {
        return term(setting, aPartnership().arrangements(arrangements), DAY);
    }

    @Nested
    class TheEffectOfAnArrangement {
        @ParameterizedTest
        @CsvSource({
            "P2Y,    POLICE_ZONE, APPLIES",
            "P1D,    POLICE_ZONE, APPLIES",
            "P2W,    POLICE_ZONE, APPLIES",
            "NONE,   POLICE_ZONE, APPLIES",
            "P2Y,    HOUSE_RULES, NOT_OPEN",
            "NONE,   MAYOR,       NOT_OPEN",
            "none,   POLICE_ZONE, NO_TERM_READ",
            "yearly, POLICE_ZONE, NO_TERM_READ",
            "P0Y,    POLICE_ZONE, NO_TERM_READ",
            "P-1Y,   POLICE_ZONE, NO_TERM_READ",
            "PT48H,  POLICE_ZONE, NO_TERM_READ",
        })
        void onATermThatTheZoneMayReplaceOrDrop(String value, Party by, Effect effect) {
            assertThat(effect(ANY_TERM, anArrangement("a", value, by))).isEqualTo(effect);
        }

        @ParameterizedTest
        @CsvSource({
            "P2Y,   POLICE_ZONE,  APPLIES",
            "P1Y,   MUNICIPALITY, APPLIES",
            "P3Y,   POLICE_ZONE,  APPLIES",
            "P36M,  POLICE_ZONE,  APPLIES",
            "P37M,  POLICE_ZONE,  NOT_OPEN",
            "P3Y1D, POLICE_ZONE,  NOT_OPEN",
            "P1Y,   HOUSE_RULES,  NOT_OPEN",
            "NONE,  POLICE_ZONE,  NO_TERM_READ",
        })
        void onATermThatMayOnlyBeShorter(String value, Party by, Effect effect) {
            assertThat(effect(SHORTER, anArrangement("a", value, by))).isEqualTo(effect);
        }

        @Test
        void onAnotherParameterIsNone() {
            assertThat(effect(OPEN, anArrangement("b", "P1Y", POLICE_ZONE))).isEqualTo(Effect.NOT_IN_FORCE);
        }

        @Test
        void lastsToItsLastDay() {
            var arrangement = anArrangement("a", "P1Y", POLICE_ZONE);

            assertThat(effect(OPEN, arrangement.until(endingOn("2026-11-24")))).isEqualTo(Effect.APPLIES);
            assertThat(effect(OPEN, arrangement.until(endingOn("2026-11-23")))).isEqualTo(Effect.NOT_IN_FORCE);
        }

        @Test
        void isNotSettledWhereTheValueOrThePartyIsLeftOut() {
            assertThat(effect(OPEN, anArrangement("a", "P1Y", POLICE_ZONE).by(Recorded.unknown())))
                    .isEqualTo(Effect.NOT_SETTLED);
            assertThat(effect(OPEN, anArrangement("a", "P1Y", POLICE_ZONE).value(Recorded.unknown())))
                    .isEqualTo(Effect.NOT_SETTLED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"P999999999Y", "P101Y", "P36600D", "P0D", "P-1Y", "P1M-30D", "P100Y-36524D", "a year"})
    void aValueThatIsNoTermOfADayToACenturyIsNotApplied(String value) {
        assertThat(effect(OPEN, anArrangement("a", value, POLICE_ZONE))).isEqualTo(Effect.NO_TERM_READ);
    }

    @Test
    void aTextThatSetsNoSuchTermIsRefused() {
        for (Period term : List.of(Period.ZERO, Period.ofDays(-1), Period.ofYears(101), Period.of(0, 1, -30))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Setting("a", Optional.of(term), Set.of(), false, false))
                    .withMessage("no term of a day to a century: " + term);
        }
    }

    @Nested
    class TheTerm {
        @Test
        void isThatOfTheTextWithoutAnArrangement() {
            assertThat(term(ANY_TERM))
                    .isEqualTo(new Setting.Term(
                            Optional.of(Period.ofYears(1)), Optional.empty(), Optional.empty(), List.of()));
            assertThat(term(OPEN).period()).isEmpty();
        }

        @Test
        void isThatOfAnArrangementFromItsDayToItsLast() {
            var dossier = aPartnership()
                    .arrangements(anArrangement("a", "P6M", POLICE_ZONE)
                            .agreedOn(dated("2026-01-15"))
                            .until(endingOn("2026-06-30")));

            assertThat(term(ANY_TERM, dossier, "2026-01-14").period()).contains(Period.ofYears(1));
            assertThat(term(ANY_TERM, dossier, "2026-01-15").period()).contains(Period.ofMonths(6));
            assertThat(term(ANY_TERM, dossier, "2026-01-15").arrangement()).contains("arrangements[0]");
            assertThat(term(ANY_TERM, dossier, "2026-06-30").period()).contains(Period.ofMonths(6));
            assertThat(term(ANY_TERM, dossier, "2026-07-01").period()).contains(Period.ofYears(1));
        }

        @ParameterizedTest
        @CsvSource({
            "P2Y,  P1Y,  1",
            "P1Y,  P2Y,  0",
            "P12M, P364D, 1",
            "P30D, P1M,  0",
            "NONE, P9Y,  1",
            "P9Y,  NONE, 0",
            "P1Y,  P12M, 0",
        })
        void ofSeveralIsTheShortest(String first, String second, int shortest) {
            assertThat(term(ANY_TERM, anArrangement("a", first, POLICE_ZONE), anArrangement("a", second, POLICE_ZONE))
                            .arrangement())
                    .contains("arrangements[" + shortest + "]");
        }

        @Test
        void mayBeNone() {
            var term = term(ANY_TERM, anArrangement("a", "NONE", POLICE_ZONE));

            assertThat(term.period()).isEmpty();
            assertThat(term.arrangement()).contains("arrangements[0]");
            assertThat(Setting.word(term)).isEqualTo("NONE");
        }

        @Test
        void ignoresWhatIsNotOpen() {
            assertThat(term(
                                    SHORTER,
                                    anArrangement("a", "P4Y", POLICE_ZONE),
                                    anArrangement("a", "P1Y", HOUSE_RULES),
                                    anArrangement("a", "NONE", POLICE_ZONE))
                            .period())
                    .contains(Period.ofYears(3));
        }

        @Test
        void namesWhatIsNotOnRecordAndCouldChangeIt() {
            assertThat(term(
                                    ANY_TERM,
                                    anArrangement("b", "P1Y", POLICE_ZONE).by(Recorded.unknown()),
                                    anArrangement("a", "P2Y", POLICE_ZONE).by(Recorded.unknown()),
                                    anArrangement("a", "P2Y", POLICE_ZONE).value(Recorded.unknown()))
                            .unsettled())
                    .containsExactly("arrangements[1].by", "arrangements[2].value");
            assertThat(term(ANY_TERM, aPartnership().partial("arrangements"), DAY)
                            .unsettled())
                    .containsExactly("arrangements");
        }

        @Test
        void isNotChangedByWhatIsNotOnRecordOfAnArrangementThatIsOver() {
            var dossier = aPartnership()
                    .arrangements(anArrangement("a", "P6M", POLICE_ZONE)
                            .by(Recorded.unknown())
                            .until(endingOn("2026-06-30")));

            assertThat(term(ANY_TERM, dossier, "2026-06-30").unsettled()).containsExactly("arrangements[0].by");
            assertThat(term(ANY_TERM, dossier, "2026-07-01").unsettled()).isEmpty();
        }

        @Test
        void isThatOfTheTextForGoodWhereNobodyMayAgreeOnAnother() {
            var closed = new Setting("a", Optional.of(Period.ofYears(1)), Set.of(), false, false);

            for (Sketch dossier : List.of(
                    aPartnership().partial("arrangements"),
                    aPartnership()
                            .arrangements(anArrangement("a", "P6M", POLICE_ZONE).by(Recorded.unknown())))) {
                assertThat(term(closed, dossier, DAY))
                        .isEqualTo(new Setting.Term(
                                Optional.of(Period.ofYears(1)), Optional.empty(), Optional.empty(), List.of()));
            }
        }

        @Test
        void isThatOfTheTextWhereNoArrangementsWereHandedOver() {
            var nothing = aPartnership().but(d -> d.arrangements(Log.unknown()));

            assertThat(term(ANY_TERM, nothing, DAY).period()).contains(Period.ofYears(1));
            assertThat(new Agreements(ANY_TERM, Found.situation(nothing, DAY)).changes())
                    .isEmpty();
        }

        @Test
        void changesOnTheDayAfterAnArrangementThatAppliesAndAfterNoOther() {
            var dossier = aPartnership()
                    .arrangements(
                            anArrangement("a", "P6M", POLICE_ZONE).until(endingOn("2026-12-31")),
                            anArrangement("a", "P6M", HOUSE_RULES).until(endingOn("2027-12-31")),
                            anArrangement("b", "P6M", POLICE_ZONE).until(endingOn("2028-12-31")),
                            anArrangement("a", "P6M", POLICE_ZONE)
                                    .by(Recorded.unknown())
                                    .until(endingOn("2029-12-31")),
                            anArrangement("a", "P6M", POLICE_ZONE).until(endingOn("2026-06-30")),
                            anArrangement("a", "P6M", POLICE_ZONE));

            assertThat(new Agreements(ANY_TERM, Found.situation(dossier, DAY)).changes())
                    .containsExactly(LocalDate.parse("2027-01-01"));
        }
    }

    @Nested
    class TheSettingsOfTheTexts {
        @ParameterizedTest
        @CsvSource({
            "memberList.review.period,          POLICE_ZONE",
            "meetings.coordinatorOfficer.max,   HOUSE_RULES POLICE_ZONE",
            "meetings.members.max,              HOUSE_RULES POLICE_ZONE",
            "meetings.members.recommendedPeriod, ''",
            "feedback.max,                      POLICE_ZONE",
            "evaluation.period,                 HOUSE_RULES MUNICIPALITY POLICE_ZONE",
            "evaluation.recommendedPeriod,      ''",
        })
        void areOpenToThoseWhomTheReadingNames(String key, String parties) {
            assertThat(setting(key).openTo())
                    .extracting(Party::name)
                    .containsExactlyInAnyOrder(parties.isEmpty() ? new String[0] : parties.split(" "));
        }

        @Test
        void haveTheTermsOfTheRegister() {
            assertThat(Settings.all()).allSatisfy(setting -> {
                String inTheRegister = Register.ofThisRelease().norms().stream()
                        .map(Norm::parameters)
                        .flatMap(List::stream)
                        .filter(parameter -> parameter.key().equals(setting.key()))
                        .map(Parameter::value)
                        .findFirst()
                        .orElseThrow();
                assertThat(setting.ofTheText().map(Period::toString).orElse("none"))
                        .as(setting.key())
                        .isEqualTo(inTheRegister);
            });
        }

        @Test
        void onlyTheReviewOfTheListMayBeDroppedAndOnlyTheEvaluationMustBeShorter() {
            assertThat(Settings.all()).filteredOn(Setting::mayBeNone).containsExactly(Settings.MEMBER_LIST_REVIEW);
            assertThat(Settings.all()).filteredOn(Setting::shorterOnly).containsExactly(Settings.EVALUATION);
        }

        private static Setting setting(String key) {
            return Settings.all().stream()
                    .filter(setting -> setting.key().equals(key))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
