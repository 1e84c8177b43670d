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
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Parameter;
import org.openplp.rules.norm.Register;
import org.openplp.rules.rule.TermParameter.Effect;
import org.openplp.rules.rule.node.Agreements;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.facts.Settings;

/** The terms of the texts, and who may agree on others (reading R14). */
class TermParameterTest {
    private static final TermParameter ANY_TERM =
            new TermParameter("a", Optional.of(Period.ofYears(1)), Set.of(POLICE_ZONE), false, true);
    private static final TermParameter SHORTER =
            new TermParameter("a", Optional.of(Period.ofYears(3)), Set.of(POLICE_ZONE, MUNICIPALITY), true, false);
    private static final TermParameter OPEN =
            new TermParameter("a", Optional.empty(), Set.of(POLICE_ZONE, HOUSE_RULES), false, false);

    private static Effect effect(TermParameter setting, ArrangementBuilder arrangement) {
        return setting.effectOf(arrangement.build(), LocalDate.parse(DAY));
    }

    private static Agreements.InForce inForce(TermParameter setting, Sketch sketch, String day) {
        return new Agreements(setting, Found.snapshot(sketch, day)).today();
    }

    private static Agreements.InForce inForce(TermParameter setting, ArrangementBuilder... arrangements) {
        return inForce(setting, aPartnership().arrangements(arrangements), DAY);
    }

    /** Each term with the path of its arrangement. */
    private static List<String> terms(Agreements.InForce inForce) {
        return inForce.terms().stream()
                .map(term -> term.period()
                        + term.arrangement().map(path -> " " + path).orElse(""))
                .toList();
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
                    .isThrownBy(() -> new TermParameter("a", Optional.of(term), Set.of(), false, false))
                    .withMessage("no term of a day to a century: " + term);
        }
    }

    @Nested
    class TheTerms {
        @Test
        void areThatOfTheTextWithoutAnArrangement() {
            assertThat(inForce(ANY_TERM))
                    .isEqualTo(new Agreements.InForce(
                            List.of(new Agreements.Term(Period.ofYears(1), Optional.empty(), Optional.empty(), true)),
                            Optional.empty(),
                            List.of()));
            assertThat(inForce(OPEN).isEmpty()).isTrue();
        }

        @Test
        void areThatOfAnArrangementFromItsDayToItsLast() {
            var dossier = aPartnership()
                    .arrangements(anArrangement("a", "P6M", POLICE_ZONE)
                            .agreedOn(dated("2026-01-15"))
                            .until(endingOn("2026-06-30")));

            assertThat(terms(inForce(ANY_TERM, dossier, "2026-01-14"))).containsExactly("P1Y");
            assertThat(terms(inForce(ANY_TERM, dossier, "2026-01-15"))).containsExactly("P6M arrangements[0]");
            assertThat(terms(inForce(ANY_TERM, dossier, "2026-06-30"))).containsExactly("P6M arrangements[0]");
            assertThat(terms(inForce(ANY_TERM, dossier, "2026-07-01"))).containsExactly("P1Y");
        }

        @ParameterizedTest
        @CsvSource({
            "P2Y,  P1Y,  P1Y arrangements[1]",
            "P1Y,  P2Y,  P1Y arrangements[0]",
            "P30D, P1M,  P30D arrangements[0]|P1M arrangements[1]",
            "P1M,  P30D, P30D arrangements[1]|P1M arrangements[0]",
            "P12M, P364D, P364D arrangements[1]|P12M arrangements[0]",
            "NONE, P9Y,  P9Y arrangements[1]",
            "P9Y,  NONE, P9Y arrangements[0]",
            "P1Y,  P12M, P12M arrangements[1]",
            "P12M, P1Y,  P12M arrangements[0]",
            "P1M,  P1M2D, P1M arrangements[0]",
        })
        void ofSeveralAreThoseThatMayEndFirst(String first, String second, String terms) {
            assertThat(terms(inForce(
                            ANY_TERM, anArrangement("a", first, POLICE_ZONE), anArrangement("a", second, POLICE_ZONE))))
                    .containsExactly(terms.split("\\|"));
        }

        @Test
        void keepALongerOneThatHasRunSinceAnEarlierAgreement() {
            var longer = anArrangement("a", "P9M", POLICE_ZONE);
            var shorter = anArrangement("a", "P6M", POLICE_ZONE).agreedOn(dated("2026-11-01"));
            var longestAndLast = anArrangement("a", "P1Y", POLICE_ZONE).agreedOn(dated("2026-11-02"));

            assertThat(terms(inForce(ANY_TERM, shorter, longestAndLast, longer)))
                    .containsExactly("P9M arrangements[2]", "P6M arrangements[0]");
        }

        @Test
        void mayBeNone() {
            var inForce = inForce(ANY_TERM, anArrangement("a", "NONE", POLICE_ZONE));

            assertThat(inForce.isEmpty()).isTrue();
            assertThat(inForce.dropped()).contains(FactPath.of("arrangements[0]"));
            assertThat(Agreements.noTerm(ANY_TERM, FactPath.of("arrangements[0]"))
                            .term())
                    .isEmpty();
        }

        @Test
        void ofATextThatMayOnlyBeShortenedGoOnBesideTheShorterOne() {
            assertThat(terms(inForce(
                            SHORTER, anArrangement("a", "P2Y", POLICE_ZONE).agreedOn(dated("2026-11-01")))))
                    .containsExactly("P3Y", "P2Y arrangements[0]");
        }

        @Test
        void ignoreWhatIsNotOpen() {
            assertThat(terms(inForce(
                            SHORTER,
                            anArrangement("a", "P4Y", POLICE_ZONE),
                            anArrangement("a", "P1Y", HOUSE_RULES),
                            anArrangement("a", "NONE", POLICE_ZONE))))
                    .containsExactly("P3Y");
        }

        @Test
        void nameWhatIsNotOnRecordAndCouldChangeThem() {
            assertThat(inForce(
                                    ANY_TERM,
                                    anArrangement("b", "P1Y", POLICE_ZONE).by(Recorded.unknown()),
                                    anArrangement("a", "P2Y", POLICE_ZONE).by(Recorded.unknown()),
                                    anArrangement("a", "P2Y", POLICE_ZONE).value(Recorded.unknown()))
                            .unsettled())
                    .containsExactly(FactPath.of("arrangements[1].by"), FactPath.of("arrangements[2].value"));
            assertThat(inForce(ANY_TERM, aPartnership().partial("arrangements"), DAY)
                            .unsettled())
                    .containsExactly(FactPath.of("arrangements"));
        }

        @Test
        void areNotCertainWhereTheDayOfTheAgreementIsNotOnRecord() {
            var undated =
                    inForce(ANY_TERM, anArrangement("a", "P6M", POLICE_ZONE).agreedOn(Recorded.unknown()));

            assertThat(undated.isCertain()).isFalse();
            assertThat(undated.certain()).isEmpty();
            assertThat(undated.terms()).allMatch(Agreements.Term::isUndated);
            assertThat(inForce(ANY_TERM, anArrangement("a", "P6M", POLICE_ZONE)).isCertain())
                    .isTrue();
        }

        @Test
        void areNotChangedByWhatIsNotOnRecordOfAnArrangementThatIsOver() {
            var dossier = aPartnership()
                    .arrangements(anArrangement("a", "P6M", POLICE_ZONE)
                            .by(Recorded.unknown())
                            .until(endingOn("2026-06-30")));

            assertThat(inForce(ANY_TERM, dossier, "2026-06-30").unsettled())
                    .containsExactly(FactPath.of("arrangements[0].by"));
            assertThat(inForce(ANY_TERM, dossier, "2026-07-01").unsettled()).isEmpty();
        }

        @Test
        void areThatOfTheTextForGoodWhereNobodyMayAgreeOnAnother() {
            var closed = new TermParameter("a", Optional.of(Period.ofYears(1)), Set.of(), false, false);

            for (Sketch dossier : List.of(
                    aPartnership().partial("arrangements"),
                    aPartnership()
                            .arrangements(anArrangement("a", "P6M", POLICE_ZONE).by(Recorded.unknown())))) {
                assertThat(terms(inForce(closed, dossier, DAY))).containsExactly("P1Y");
                assertThat(inForce(closed, dossier, DAY).isCertain()).isTrue();
            }
        }

        @Test
        void areThatOfTheTextWhereNoArrangementsWereHandedOver() {
            var nothing = aPartnership().but(d -> d.arrangements(Entries.unknown()));

            assertThat(terms(inForce(ANY_TERM, nothing, DAY))).containsExactly("P1Y");
            assertThat(new Agreements(ANY_TERM, Found.snapshot(nothing)).changes())
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

            assertThat(new Agreements(ANY_TERM, Found.snapshot(dossier)).changes())
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
            assertThat(Settings.ALL).allSatisfy(setting -> {
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
            assertThat(Settings.ALL).filteredOn(TermParameter::mayBeNone).containsExactly(Settings.MEMBER_LIST_REVIEW);
            assertThat(Settings.ALL).filteredOn(TermParameter::shorterOnly).containsExactly(Settings.EVALUATION);
        }

        private static TermParameter setting(String key) {
            return Settings.ALL.stream()
                    .filter(setting -> setting.key().equals(key))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
