package org.openplp.rules.belgium.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.spec.Sketch.aPartnership;
import static org.openplp.rules.spec.Sketch.built;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.core.actor.Federal;
import org.openplp.core.fact.Log;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.spec.Found;
import org.openplp.rules.spec.Sketch;
import org.openplp.rules.spec.Specification;

class FederalBodiesTest {
    @Nested
    class FED_4 implements Specification {
        private static Sketch meetings(String... days) {
            return aPartnership().but(d -> d.federal(new Federal(Log.unknown(), built(days, LocalDate::parse))));
        }

        private static void isOpen(Found found) {
            assertThat(found.isUndetermined().finding().explanation().open()).containsExactly("FED-4");
        }

        @ParameterizedTest
        @CsvSource({
            "2025-05-01, MET",
            "2026-04-30, MET",
            "2026-05-01, MET",
            "2026-05-02, BREACHED",
            "2039-01-01, BREACHED",
        })
        void theCommitteeMeetsWithinAYearOfTheLastTime(String day, Outcome outcome) {
            assess(meetings("2024-03-01", "2025-05-01"))
                    .on(day)
                    .is(outcome)
                    .due("2026-05-01")
                    .shows("federal.committeeMeetings[1]");
        }

        @Test
        void countsFromTheLastMeetingWhateverTheOrderOfTheFile() {
            assess(meetings("2026-05-01", "2024-03-01"))
                    .isMet()
                    .due("2027-05-01")
                    .shows("federal.committeeMeetings[0]");
        }

        @Test
        void aLateMeetingHeals() {
            var dossier = meetings("2024-03-01", "2026-06-01");

            assess(dossier).on("2026-05-31").isBreached().due("2025-03-01");
            assess(dossier).on("2026-06-01").isMet().due("2027-06-01");
        }

        @Test
        void endsOnTheLastDayOfFebruaryAfterALeapDay() {
            assess(meetings("2024-02-29")).on("2025-02-28").isMet();
            assess(meetings("2024-02-29")).on("2025-03-01").isBreached().due("2025-02-28");
        }

        @Test
        void isOpenAsLongAsNoMeetingIsKnown() {
            isOpen(assess(meetings()));
            isOpen(assess(meetings("2026-05-01")).on("2026-04-30"));
            isOpen(assess(aPartnership().but(d -> d.federal(Recorded.none()))));
        }

        @Test
        void isUndeterminedWhereTheMeetingsAreLeftOut() {
            assess(aPartnership()).isUndetermined("federal.committeeMeetings");
            assess(aPartnership().but(d -> d.federal(new Federal(Log.unknown(), Log.unknown()))))
                    .isUndetermined("federal.committeeMeetings");
        }

        @Test
        void aPartialListShowsThatItIsMetAndNeverThatItIsNot() {
            assess(meetings("2026-05-01").partial("federal.committeeMeetings")).isMet();
            assess(meetings("2024-05-01").partial("federal.committeeMeetings"))
                    .isUndetermined("federal.committeeMeetings");
        }

        @Test
        void startsAndEndsWithThePartnership() {
            assess(meetings("2024-05-01").notInOperation()).isUndetermined("partnership.operationalSince");
            assess(meetings("2024-05-01").partnership(p -> p.operationalSince(Recorded.none())))
                    .isNotApplicable();
            assess(meetings("2024-05-01").ended("2026-06-30")).isNotApplicable(Reason.PARTNERSHIP_ENDED);
        }
    }
}
