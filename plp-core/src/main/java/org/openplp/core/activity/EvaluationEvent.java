package org.openplp.core.activity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.openplp.core.fact.Event;

/** The events of an evaluation. */
public sealed interface EvaluationEvent extends Event {
    /** {@return the id of the evaluation} */
    String evaluation();

    @Override
    default String subject() {
        return evaluation();
    }

    /**
     * Applies the event to the evaluation.
     *
     * @param before the evaluation before the event
     * @return the evaluation after the event
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
     * Facts of the evaluation were recorded or corrected.
     *
     * @param evaluation the id of the evaluation
     * @param day the day of recording
     * @param entry the new state of the entry
     */
    record FactsRecorded(String evaluation, LocalDate day, Evaluation entry) implements EvaluationEvent {
        @Override
        public Evaluation after(Evaluation before) {
            requireNonNull(before, "before");
            return entry;
        }
    }
}
