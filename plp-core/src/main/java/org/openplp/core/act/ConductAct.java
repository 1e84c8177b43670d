package org.openplp.core.act;

import static org.openplp.core.dossier.Roll.EVALUATIONS;
import static org.openplp.core.dossier.Roll.MESSAGES;
import static org.openplp.core.dossier.Roll.REPORTS;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.openplp.core.activity.Evaluation;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.ListReview;

/** The acts of a partnership at work: messages, reports, reviews of the member list, meetings and evaluations. */
public sealed interface ConductAct extends Act {

    /**
     * Somebody drafts a message.
     *
     * @param day the day
     * @param message the draft
     */
    record Draft(LocalDate day, Message message) implements ConductAct {
        @Override
        public Deed<Message> deed() {
            return Deed.makes(
                    MESSAGES, message.id(), dossier -> dossier.correspondence().draft(day, message));
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
        public Deed<Dossier> deed() {
            return Deed.onDossier(dossier -> dossier.correspondence().validate(message, at));
        }
    }

    /**
     * A message goes out.
     *
     * @param message the message, with the instant of sending
     */
    record Send(Message message) implements ConductAct {
        @Override
        public Deed<Message> deed() {
            return Deed.makes(
                    MESSAGES, message.id(), dossier -> dossier.correspondence().send(message));
        }
    }

    /**
     * Somebody gives feedback on a message.
     *
     * @param message the id of the message
     * @param at when
     * @param via who passes it on
     */
    record GiveFeedback(String message, OffsetDateTime at, Recorded<Party> via) implements ConductAct {
        @Override
        public Deed<Dossier> deed() {
            return Deed.onDossier(dossier -> dossier.correspondence().giveFeedback(message, at, via));
        }
    }

    /**
     * A member reports something.
     *
     * @param report the report, with the instant of reporting
     */
    record ReceiveReport(Report report) implements ConductAct {
        @Override
        public Deed<Report> deed() {
            return Deed.makes(
                    REPORTS, report.id(), dossier -> dossier.correspondence().receive(report));
        }
    }

    /**
     * The police give feedback to the person who made a report.
     *
     * @param report the id of the report
     * @param at when
     */
    record AnswerReport(String report, OffsetDateTime at) implements ConductAct {
        @Override
        public Deed<Dossier> deed() {
            return Deed.onDossier(dossier -> dossier.correspondence().answer(report, at));
        }
    }

    /**
     * Somebody reviews the member list.
     *
     * @param review the review, with its day
     */
    record ReviewList(ListReview review) implements ConductAct {
        @Override
        public Deed<Dossier> deed() {
            return Deed.onDossier(dossier -> dossier.reviewList(review))
                    .makingAt(after ->
                            after.memberList().value().map(list -> Deed.last("memberList.reviews", list.reviews())));
        }
    }

    /**
     * The partners hold a meeting.
     *
     * @param meeting the meeting, with its day
     */
    record Meet(Meeting meeting) implements ConductAct {
        @Override
        public Deed<Dossier> deed() {
            return Deed.onDossier(dossier -> dossier.meet(meeting)).makingLast("meetings", Dossier::meetings);
        }
    }

    /**
     * Somebody evaluates the partnership.
     *
     * @param evaluation the evaluation, with its day
     */
    record Evaluate(Evaluation evaluation) implements ConductAct {
        @Override
        public Deed<Evaluation> deed() {
            return Deed.begins(EVALUATIONS, evaluation.id(), () -> Evaluation.evaluate(evaluation));
        }
    }

    /**
     * Somebody records or corrects facts of an evaluation.
     *
     * @param day the day of recording
     * @param facts the new state of the entry
     */
    record RecordEvaluation(LocalDate day, Evaluation facts) implements ConductAct {
        @Override
        public boolean onlyRecords() {
            return true;
        }

        @Override
        public Deed<Evaluation> deed() {
            return Deed.on(EVALUATIONS, facts.id(), before -> before.putOnRecord(day, facts));
        }
    }
}
