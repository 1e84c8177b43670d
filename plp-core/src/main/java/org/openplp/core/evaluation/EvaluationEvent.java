package org.openplp.core.evaluation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.openplp.core.fact.Event;

/** What can happen to an evaluation. */
public sealed interface EvaluationEvent extends Event {
    /**
     * The evaluation.
     *
     * @return its id
     */
    String evaluation();

    @Override
    default String subject() {
        return evaluation();
    }

    /**
     * What the event makes of the evaluation.
     *
     * @param before the evaluation before it
     * @return the evaluation after it
     */
    Evaluation after(Evaluation before);

    /**
     * The partnership was evaluated.
     *
     * @param evaluation the id of the evaluation
     * @param day the day of the evaluation
     * @param entry the entry as it was then
     */
    record Evaluated(String evaluation, LocalDate day, Evaluation entry) implements EvaluationEvent {
        @Override
        public Evaluation after(Evaluation before) {
            requireNonNull(before, "before");
            return entry;
        }
    }

    /**
     * Facts of the evaluation were put on record, or corrected.
     *
     * @param evaluation the id of the evaluation
     * @param day the day on which that was done
     * @param entry the entry as it stood afterwards
     */
    record FactsRecorded(String evaluation, LocalDate day, Evaluation entry) implements EvaluationEvent {
        @Override
        public Evaluation after(Evaluation before) {
            requireNonNull(before, "before");
            return entry;
        }
    }
}
