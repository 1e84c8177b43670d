package org.openplp.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.core.actor.Party.POLICE_ZONE;
import static org.openplp.rules.rule.Explained.day;
import static org.openplp.rules.rule.Explained.question;
import static org.openplp.rules.spec.Sketch.aMeeting;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.anArrangement;
import static org.openplp.rules.spec.Sketch.dated;
import static org.openplp.rules.spec.facts.ActivityFacts.MEETINGS;
import static org.openplp.rules.spec.facts.ActivityFacts.MET_ON;
import static org.openplp.rules.spec.facts.PartnershipFacts.OPERATIONAL_SINCE;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.activity.Meeting;
import org.openplp.core.dossier.ArrangementBuilder;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.judge.Occurrences;
import org.openplp.rules.rule.judge.Terms;
import org.openplp.rules.rule.node.Agreements;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.spec.Found;

/** SettingTest has what each arrangement does by itself (reading R14). The assessed day is 24 November 2026. */
@DisplayName("Several arrangements on one term")
class AgreementsTest {
    private static final TermParameter YEARLY =
            new TermParameter("a", Optional.of(Period.ofYears(1)), Set.of(POLICE_ZONE), false, true);
    private static final TermParameter SHORTER_THAN_THREE_YEARS =
            new TermParameter("a", Optional.of(Period.ofYears(3)), Set.of(POLICE_ZONE), true, false);

    private static ArrangementBuilder agreed(String term) {
        return anArrangement("a", term, POLICE_ZONE);
    }

    private static ArrangementBuilder agreed(String term, String day) {
        return agreed(term).agreedOn(dated(day));
    }

    private static ArrangementBuilder undated(String term) {
        return agreed(term).agreedOn(Recorded.unknown());
    }

    private static ArrangementBuilder bySomebody(String term) {
        return agreed(term).by(Recorded.unknown());
    }

    private static Agreements on(TermParameter setting, ArrangementBuilder... arrangements) {
        return new Agreements(setting, Found.snapshot(aPartnership().arrangements(arrangements)));
    }

    private static List<String> periods(Agreements agreements) {
        return agreements.today().terms().stream()
                .map(term -> term.period().toString())
                .toList();
    }

    /** Months and days cannot be compared, so a term is left out only if another is no longer in either. */
    @ParameterizedTest
    @CsvSource({
        "P12M20D, P6M5D,  P13M10D, P12M20D P6M5D",
        "P12M3D,  P6M5D,  P13M4D,  P12M3D P6M5D",
        "P6M5D,   P12M3D, P13M2D,  P6M5D P12M3D P13M2D",
        "P6M5D,   P12M5D, P13M6D,  P6M5D",
    })
    void leaveOutWhatEndsNoEarlierThanAnEarlierAgreement(String first, String second, String third, String left) {
        assertThat(periods(on(
                        YEARLY,
                        agreed(first, "2023-01-01"),
                        agreed(second, "2023-02-01"),
                        agreed(third, "2023-03-01"))))
                .containsExactly(left.split(" "));
    }

    @Test
    void leaveOutTheLongerOfTwoOfOneDayWhateverTheirOrder() {
        assertThat(periods(on(YEARLY, agreed("P1M10D"), agreed("P1M2D")))).containsExactly("P1M2D");
        assertThat(periods(on(YEARLY, agreed("P1M2D"), agreed("P1M10D")))).containsExactly("P1M2D");
    }

    @Nested
    class AreCertain {
        private static List<Boolean> certainty(Agreements agreements) {
            return agreements.today().terms().stream()
                    .map(Agreements.Term::certain)
                    .toList();
        }

        @Test
        void unlessAnotherMaySetTheTerm() {
            assertThat(certainty(on(YEARLY, agreed("P6M")))).containsExactly(true);
            assertThat(certainty(on(YEARLY, agreed("P6M"), bySomebody("P9M")))).containsExactly(false);
        }

        @Test
        void orThatOfTheTextIsIfItCanOnlyBecomeShorter() {
            assertThat(certainty(on(YEARLY, bySomebody("P9M")))).containsExactly(false);
            assertThat(certainty(on(SHORTER_THAN_THREE_YEARS, bySomebody("P9M"))))
                    .containsExactly(true);
        }

        @Test
        void onlyIfNothingIsMissing() {
            assertThat(on(YEARLY, agreed("P6M")).today().isCertain()).isTrue();
            assertThat(on(SHORTER_THAN_THREE_YEARS, bySomebody("P9M")).today().isCertain())
                    .isFalse();
            assertThat(on(YEARLY, undated("P6M")).today().isCertain()).isFalse();
        }
    }

    /** One of a year that is certain, one of half a year of which nobody knows since when. */
    @Nested
    class GiveALastDay {
        private final Agreements agreements = on(YEARLY, agreed("P1Y"), undated("P6M"));

        private Optional<LocalDate> lastDayFrom(String start) {
            return agreements.due(term -> Optional.of(LocalDate.parse(start))).map(Agreements.Due::day);
        }

        @Test
        void thatIsCertainOnceItIsOver() {
            assertThat(lastDayFrom("2025-11-23")).contains(LocalDate.parse("2026-11-23"));
        }

        @Test
        void thatIsInTimeWhateverIsMissingUntilThen() {
            assertThat(lastDayFrom("2025-11-24")).contains(LocalDate.parse("2026-05-24"));
        }
    }

    /** Thirty days and a month: in turn, one or the other ends first. */
    @Test
    void recurByTheOneThatEndsFirstEachTime() {
        Agreements agreements = on(YEARLY, agreed("P30D"), agreed("P1M"));

        List<Occurrence> forecasts = Occurrences.forecasts(
                YEARLY,
                agreements.today().terms(),
                term -> Optional.of(LocalDate.parse("2027-01-15")),
                LocalDate.parse("2027-04-15"),
                LocalDate.MAX);

        assertThat(forecasts)
                .extracting(occurrence -> occurrence.due().orElseThrow())
                .containsExactly(LocalDate.parse("2027-03-14"), LocalDate.parse("2027-04-13"));
    }

    @Nested
    class LackTheirDay {
        private static final TermParameter OPEN =
                new TermParameter("a", Optional.empty(), Set.of(POLICE_ZONE), false, false);

        /** Owed since 20 September 2026, or last done then. */
        private static final String SINCE = "2026-09-20";

        private final Evaluator owed =
                Evaluator.owedWithin(Condition.always(), question("done", Answer.NO), day("since", dated(SINCE)), OPEN);
        private final Evaluator recurring = new Terms.Recurs(
                List.of(new DutyEvent<>(MEETINGS, Condition.always(), MET_ON)), OPERATIONAL_SINCE, OPEN);

        private static List<String> missing(Evaluator judge, ArrangementBuilder... arrangements) {
            Scope scope = Explained.scope(aPartnership()
                    .meetings(aMeeting(Meeting.Kind.MEMBERS, SINCE))
                    .arrangements(arrangements));

            assertThat(judge.judge(scope)).isEqualTo(Outcome.UNDETERMINED);
            return Explained.reported(judge, scope).stream()
                    .filter(word -> word.startsWith("?"))
                    .toList();
        }

        /** Two months are over, a month and forty days are not. */
        @Test
        void whichMattersOnlyIfTheTermWouldBeOver() {
            for (Evaluator judge : List.of(owed, recurring)) {
                assertThat(missing(judge, undated("P2M"), undated("P1M40D")))
                        .containsExactly("?arrangements[0].agreedOn");
            }
        }

        @Test
        void orLackWhoAgreedWhichNobodyAsksWhereItWasDoneInTimeAnyway() {
            Evaluator doubt = Evaluator.holds(Condition.always(), question("doubt", Answer.UNKNOWN));

            assertThat(missing(Evaluator.worst(recurring, doubt), agreed("P1Y"), bySomebody("P9M")))
                    .containsExactly("?doubt");
        }

        @Test
        void unlessItIsOnRecord() {
            for (Evaluator judge : List.of(owed, recurring)) {
                assertThat(missing(judge, agreed("P1M"), bySomebody("P9M"))).containsExactly("?arrangements[1].by");
            }
        }
    }
}
