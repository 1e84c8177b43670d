package org.openplp.core.act;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.evaluation.Evaluation;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;
import org.openplp.core.membership.ListReview;

/** The acts by which a partnership works: messages, reports, reviews of the list, meetings, evaluations. */
public sealed interface ConductAct extends Act {

    /**
     * A message is drafted.
     *
     * @param day the day
     * @param message the draft
     */
    record Draft(LocalDate day, Message message) implements ConductAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return dossier.draft(day, message);
        }
    }

    /**
     * The police validate a message.
     *
     * @param message the id of the message
     * @param at when
     */
    record Validate(String message, OffsetDateTime at) implements ConductAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return dossier.validate(message, at);
        }
    }

    /**
     * A message goes out.
     *
     * @param message the message, with the instant of sending
     */
    record Send(Message message) implements ConductAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return dossier.send(message);
        }
    }

    /**
     * Feedback on a message is given.
     *
     * @param message the id of the message
     * @param at when
     * @param via through whom
     */
    record GiveFeedback(String message, OffsetDateTime at, Recorded<Party> via) implements ConductAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return dossier.giveFeedback(message, at, via);
        }
    }

    /**
     * A member reports something.
     *
     * @param report the report, with the instant of reporting
     */
    record ReceiveReport(Report report) implements ConductAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return dossier.receive(report);
        }
    }

    /**
     * Whoever reported something is told what became of it.
     *
     * @param report the id of the report
     * @param at when
     */
    record AnswerReport(String report, OffsetDateTime at) implements ConductAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return dossier.answer(report, at);
        }
    }

    /**
     * The list of members is reviewed.
     *
     * @param review the review, with its day
     */
    record ReviewList(ListReview review) implements ConductAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return dossier.reviewList(review);
        }
    }

    /**
     * A meeting is held.
     *
     * @param meeting the meeting, with its day
     */
    record Meet(Meeting meeting) implements ConductAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return dossier.meet(meeting);
        }
    }

    /**
     * The partnership is evaluated.
     *
     * @param evaluation the evaluation, with its day
     */
    record Evaluate(Evaluation evaluation) implements ConductAct {
        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return dossier.with(Evaluation.evaluate(evaluation).under("evaluations"));
        }
    }

    /**
     * Facts of an evaluation are put on record, or corrected.
     *
     * @param day the day on which that is done
     * @param facts the entry as it is to stand from now on
     */
    record RecordEvaluation(LocalDate day, Evaluation facts) implements ConductAct {
        @Override
        public boolean onlyRecords() {
            return true;
        }

        @Override
        public Result<Dossier, Event> on(Dossier dossier) {
            return dossier.evaluation(facts.id())
                    .map(before -> dossier.with(before.putOnRecord(day, facts).under("evaluations")))
                    .orElseGet(() -> Result.rejected("evaluations", RejectionCode.SUBJECT_UNKNOWN));
        }
    }
}
