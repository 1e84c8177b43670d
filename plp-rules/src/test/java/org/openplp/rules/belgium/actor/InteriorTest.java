package org.openplp.rules.belgium.actor;

import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.built;
import static org.openplp.rules.spec.Sketch.constant;
import static org.openplp.rules.spec.Sketch.list;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Delegate;
import org.openplp.core.actor.Federal;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.spec.IsAskedFromTheStart;
import org.openplp.rules.spec.Sketch;

class InteriorTest {
    private static Sketch withFederal(Log<Delegate> delegates, Log<LocalDate> meetings) {
        return aPartnership().but(d -> d.federal(new Federal(delegates, meetings)));
    }

    @Nested
    class F_T2 implements IsDoneOnce {
        @Override
        public String key() {
            return "federal.committeeMeetings";
        }

        @Override
        public Sketch done() {
            return meetings("2025-03-01");
        }

        @Override
        public Sketch owed() {
            return meetings();
        }

        private static Sketch meetings(String... days) {
            return withFederal(Log.unknown(), built(days, LocalDate::parse));
        }

        @Test
        void showsTheMeetingOrThatThereIsNone() {
            assess(done()).isMet().shows("federal.committeeMeetings[0]");
            assess(owed()).isPending().shows("federal.committeeMeetings");
        }

        @Test
        void isUndeterminedWhereTheMeetingsAreLeftOut() {
            assess(withFederal(Log.unknown(), Log.unknown())).isUndetermined("federal.committeeMeetings");
        }

        @Test
        void isPendingWhereNothingFederalIsKnownToBeThere() {
            assess(aPartnership().but(d -> d.federal(Recorded.none()))).isPending();
        }
    }

    @Nested
    class F_T6 implements IsAskedFromTheStart {
        @Override
        public Sketch wrong() {
            return delegates("NL");
        }

        private static Sketch delegates(String languages) {
            return withFederal(
                    Log.of(Stream.of(languages.split(" "))
                            .filter(word -> !word.isEmpty())
                            .map(word -> new Delegate(constant(Delegate.NationalLanguage.class, word)))
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
        void reportsTheListInWhichALanguageIsMissing() {
            assess(withFederal(list(), Log.unknown())).isBreached().shows("federal.delegates");
        }
    }
}
