package org.openplp.rules.belgium.actor;

import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.known;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.authority.Delegate;
import org.openplp.core.authority.Federal;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class InteriorTest {
    private static Sketch withFederal(Log<Delegate> delegates, Log<LocalDate> meetings) {
        return aPartnership().but(d -> d.federal(known(new Federal(delegates, meetings))));
    }

    @Nested
    class F_T2 implements Specification {
        private static Sketch meetings(String... days) {
            return withFederal(
                    Log.unknown(), Log.of(Stream.of(days).map(LocalDate::parse).toList()));
        }

        @Test
        void isMetByAMeeting() {
            assess(meetings("2020-03-03")).isMet().shows("federal.committeeMeetings[0]");
        }

        @Test
        void isPendingAndNeverBreachedWithoutAMeeting() {
            assess(meetings()).isPending().isDueOnNoDay().shows("federal.committeeMeetings");
            assess(meetings()).on("2039-01-01").isPending();
        }

        @Test
        void isPendingUntilTheDayOfTheMeeting() {
            assess(meetings("2026-03-03")).on("2026-03-02").isPending();
            assess(meetings("2026-03-03")).on("2026-03-03").isMet();
        }

        @Test
        void isUndeterminedWhereTheMeetingsAreLeftOut() {
            assess(withFederal(Log.unknown(), Log.unknown())).isUndetermined("federal.committeeMeetings");
            assess(aPartnership()).isUndetermined("federal.committeeMeetings");
        }

        @Test
        void isPendingWhereNothingFederalIsKnownToBeThere() {
            assess(aPartnership().but(d -> d.federal(Recorded.none()))).isPending();
        }

        @Test
        void theSilenceOfAPartialListShowsNothing() {
            assess(meetings().partial("federal.committeeMeetings")).isUndetermined("federal.committeeMeetings");
        }
    }

    @Nested
    class F_T6 implements Specification {
        private static Sketch delegates(String languages) {
            return withFederal(
                    Log.of(Stream.of(languages.split(" "))
                            .filter(word -> !word.isEmpty())
                            .map(word -> new Delegate(
                                    word.equals("?")
                                            ? Recorded.unknown()
                                            : known(Delegate.NationalLanguage.valueOf(word))))
                            .toList()),
                    Log.unknown());
        }

        @ParameterizedTest
        @CsvSource({
            "NL FR,    MET,          ''",
            "FR DE NL, MET,          ''",
            "NL,       BREACHED,     ''",
            "FR DE,    BREACHED,     ''",
            "'',       BREACHED,     ''",
            "NL ?,     UNDETERMINED, federal.delegates[1].language",
            "? ?,      UNDETERMINED, federal.delegates[0].language federal.delegates[1].language",
            "NL ? FR,  MET,          ''",
        })
        void asksForBothLanguages(String languages, Outcome outcome, String missing) {
            assess(delegates(languages)).is(outcome, missing);
        }

        @Test
        void isUndeterminedWhereTheDelegatesAreLeftOut() {
            assess(withFederal(Log.unknown(), Log.unknown())).isUndetermined("federal.delegates");
            assess(aPartnership()).isUndetermined("federal.delegates");
        }

        @Test
        void theSilenceOfAPartialListShowsNothing() {
            assess(delegates("NL").partial("federal.delegates")).isUndetermined("federal.delegates");
            assess(delegates("NL FR").partial("federal.delegates")).isMet();
        }

        @Test
        void isPendingUntilTheFirstDayOfOperation() {
            assess(delegates("NL").operationalSince("2024-01-15"))
                    .on("2024-01-14")
                    .isPending();
            assess(delegates("NL").operationalSince("2024-01-15"))
                    .on("2024-01-15")
                    .isBreached();
        }

        @Test
        void reportsTheListInWhichALanguageIsMissing() {
            assess(withFederal(list(), Log.unknown())).isBreached().shows("federal.delegates");
        }
    }
}
