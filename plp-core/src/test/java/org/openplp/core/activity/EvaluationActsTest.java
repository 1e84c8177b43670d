package org.openplp.core.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openplp.core.fact.Results.assertRejected;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;

class EvaluationActsTest {
    private static final LocalDate DAY = LocalDate.parse("2024-06-15");

    private static final Evaluation EVALUATION = Evaluation.of("e-1").toBuilder()
            .date(Recorded.of(DAY))
            .by(Entries.of(Party.MANDATED_OFFICER))
            .build();
    private static final Evaluation REVERSED = EVALUATION.toBuilder()
            .period(Recorded.of(new EvaluationPeriod(Recorded.of(DAY), Recorded.of(DAY.minusDays(1)))))
            .build();

    @Nested
    class Evaluating {
        @Test
        void makesTheEntryAsItIsHandedOver() {
            assertThat(Evaluation.evaluate(EVALUATION))
                    .isEqualTo(new Result.Accepted<>(
                            Optional.empty(),
                            EVALUATION,
                            List.of(new EvaluationEvent.Evaluated("e-1", DAY, EVALUATION))));
        }

        @Test
        void needsADay() {
            assertRejected(
                    Evaluation.evaluate(
                            EVALUATION.toBuilder().date(Recorded.none()).build()),
                    "date",
                    RejectionCode.DAY_MISSING);
        }

        @Test
        void doesNotTakeWhatContradictsItself() {
            assertRejected(Evaluation.evaluate(REVERSED), "period.to", DefectCode.ORDER_REVERSED, "from");
        }
    }

    @Nested
    class PuttingFactsOnRecord {
        @Test
        void correctsTheEntry() {
            Evaluation corrected =
                    EVALUATION.toBuilder().date(Recorded.of(DAY.minusDays(1))).build();

            assertThat(EVALUATION.putOnRecord(DAY, corrected))
                    .isEqualTo(new Result.Accepted<>(
                            Optional.of(EVALUATION),
                            corrected,
                            List.of(new EvaluationEvent.FactsRecorded("e-1", DAY, corrected))));
        }

        @Test
        void isAboutTheSameEvaluation() {
            assertRejected(EVALUATION.putOnRecord(DAY, Evaluation.of("e-2")), "id", RejectionCode.SUBJECT_OTHER);
        }

        @Test
        void doesNotTakeWhatContradictsItself() {
            assertRejected(EVALUATION.putOnRecord(DAY, REVERSED), "period.to", DefectCode.ORDER_REVERSED, "from");
        }
    }

    @Nested
    class Replaying {
        @Test
        void givesTheEvaluation() {
            Evaluation later =
                    EVALUATION.toBuilder().consulted(Entries.of(Party.MEMBERS)).build();
            List<EvaluationEvent> events = List.of(
                    new EvaluationEvent.Evaluated("e-1", DAY, EVALUATION),
                    new EvaluationEvent.FactsRecorded("e-1", DAY, later));

            assertThat(Evaluation.replay(events)).isEqualTo(later);
        }

        @Test
        void refusesTheEventsOfSeveralOrOfNone() {
            List<EvaluationEvent> mixed = List.of(
                    new EvaluationEvent.Evaluated("e-1", DAY, EVALUATION),
                    new EvaluationEvent.Evaluated("e-2", DAY, Evaluation.of("e-2")));

            assertThatThrownBy(() -> Evaluation.replay(mixed)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Evaluation.replay(List.of())).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void refusesAnEventOfADayThatNoFileCanSay() {
            List<EvaluationEvent> late = List.of(new EvaluationEvent.Evaluated("e-1", LocalDate.MAX, EVALUATION));

            assertThatThrownBy(() -> Evaluation.replay(late))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the year 999999999 is not from 0 to 9999");
        }
    }
}
