package org.openplp.core.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.openplp.core.activity.Meeting;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.ListReview;

/** The events of a dossier other than those of its partnership, appointments, memberships and evaluations. */
public sealed interface DossierEvent extends Event {
    /**
     * Applies the event to the dossier.
     *
     * @param before the dossier before the event
     * @return the dossier after the event
     */
    Dossier after(Dossier before);

    /**
     * A record that was kept elsewhere was taken over, or facts that no act covers were recorded.
     *
     * @param partnership the id of the partnership
     * @param day the day of recording
     * @param record the whole new record
     */
    record TakenOver(String partnership, LocalDate day, Dossier record) implements DossierEvent {
        @Override
        public String subject() {
            return partnership;
        }

        @Override
        public Dossier after(Dossier before) {
            History.requireSame(before, partnership);
            return record;
        }
    }

    /**
     * A message was drafted.
     *
     * @param message the id of the message
     * @param day the day
     * @param entry the draft
     */
    record MessageDrafted(String message, LocalDate day, Message entry) implements DossierEvent {
        @Override
        public String subject() {
            return message;
        }

        @Override
        public Dossier after(Dossier before) {
            return Roll.MESSAGES.added(before, entry);
        }
    }

    /**
     * The police validated a message.
     *
     * @param message the id of the message
     * @param at when
     */
    record MessageValidated(String message, OffsetDateTime at) implements DossierEvent {
        @Override
        public String subject() {
            return message;
        }

        @Override
        public LocalDate day() {
            return BelgianTime.dayOf(at);
        }

        @Override
        public Dossier after(Dossier before) {
            return Roll.MESSAGES.changed(
                    before,
                    message,
                    one -> one.toBuilder().validatedByPoliceAt(Recorded.of(at)).build());
        }
    }

    /**
     * A message went out.
     *
     * @param message the id of the message
     * @param day the day
     * @param entry the message as it went out
     */
    record MessageSent(String message, LocalDate day, Message entry) implements DossierEvent {
        @Override
        public String subject() {
            return message;
        }

        @Override
        public Dossier after(Dossier before) {
            return Roll.MESSAGES.changed(before, entry.id(), draft -> entry);
        }
    }

    /**
     * Feedback on a message was given.
     *
     * @param message the id of the message
     * @param at when
     * @param via who passed it on; if unknown, the fact on record stays
     */
    record FeedbackGiven(String message, OffsetDateTime at, Recorded<Party> via) implements DossierEvent {
        @Override
        public String subject() {
            return message;
        }

        @Override
        public LocalDate day() {
            return BelgianTime.dayOf(at);
        }

        @Override
        public Dossier after(Dossier before) {
            return Roll.MESSAGES.changed(
                    before,
                    message,
                    one -> one.toBuilder()
                            .feedbackAt(Recorded.of(at))
                            .feedbackVia(via.orEarlier(one.feedbackVia()))
                            .build());
        }
    }

    /**
     * A member reported something.
     *
     * @param report the id of the report
     * @param day the day
     * @param entry the report
     */
    record ReportReceived(String report, LocalDate day, Report entry) implements DossierEvent {
        @Override
        public String subject() {
            return report;
        }

        @Override
        public Dossier after(Dossier before) {
            return Roll.REPORTS.added(before, entry);
        }
    }

    /**
     * The person who made a report was given feedback.
     *
     * @param report the id of the report
     * @param at when
     */
    record ReportAnswered(String report, OffsetDateTime at) implements DossierEvent {
        @Override
        public String subject() {
            return report;
        }

        @Override
        public LocalDate day() {
            return BelgianTime.dayOf(at);
        }

        @Override
        public Dossier after(Dossier before) {
            return Roll.REPORTS.changed(
                    before,
                    report,
                    one -> one.toBuilder().feedbackAt(Recorded.of(at)).build());
        }
    }

    /**
     * The member list was reviewed.
     *
     * @param partnership the id of the partnership
     * @param day the day
     * @param review the review
     */
    record ListReviewed(String partnership, LocalDate day, ListReview review) implements DossierEvent {
        @Override
        public String subject() {
            return partnership;
        }

        @Override
        public Dossier after(Dossier before) {
            History.requireSame(before, partnership);
            return History.review(before, review);
        }
    }

    /**
     * A meeting was held.
     *
     * @param partnership the id of the partnership
     * @param day the day
     * @param meeting the meeting
     */
    record MeetingHeld(String partnership, LocalDate day, Meeting meeting) implements DossierEvent {
        @Override
        public String subject() {
            return partnership;
        }

        @Override
        public Dossier after(Dossier before) {
            History.requireSame(before, partnership);
            return History.meet(before, meeting);
        }
    }
}
