package org.openplp.core.dossier;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Report;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Recorded;
import org.openplp.core.fact.RejectionCode;
import org.openplp.core.fact.Result;

/** The acts on the messages and reports of a dossier. */
public final class Correspondence {
    private final Dossier dossier;

    Correspondence(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Somebody drafts a message that has not been sent.
     *
     * @param day the day
     * @param draft the message
     * @return the dossier; or rejected with {@link DefectCode#ID_DUPLICATE} or {@link RejectionCode#MESSAGE_ALREADY_SENT}
     */
    public Result<Dossier, Event> draft(LocalDate day, Message draft) {
        requireNonNull(day, "day");
        return draft.sentAt().value().isPresent()
                ? Result.rejected("messages.sentAt", RejectionCode.MESSAGE_ALREADY_SENT)
                : dossier.happened(new DossierEvent.MessageDrafted(
                        draft.id(),
                        day,
                        draft.toBuilder().sentAt(Recorded.none()).build()));
    }

    /**
     * The police validate a message.
     *
     * @param id the id of the message
     * @param at when
     * @return the dossier; or rejected with {@link RejectionCode#SUBJECT_UNKNOWN} or {@link RejectionCode#MESSAGE_ALREADY_VALIDATED}
     */
    public Result<Dossier, Event> validate(String id, OffsetDateTime at) {
        requireNonNull(at, "at");
        return Roll.MESSAGES.onEntry(
                dossier,
                id,
                message -> message.validatedByPoliceAt().value().isPresent()
                        ? Result.rejected("messages.validatedByPoliceAt", RejectionCode.MESSAGE_ALREADY_VALIDATED)
                        : dossier.happened(new DossierEvent.MessageValidated(id, at)));
    }

    /**
     * A message goes out, whether or not it was drafted before.
     *
     * @param message the message as it goes out, with the instant of sending; facts of the draft that it omits stay
     * @return the dossier; or rejected with {@link RejectionCode#DAY_MISSING} or {@link RejectionCode#MESSAGE_ALREADY_SENT}
     */
    public Result<Dossier, Event> send(Message message) {
        Optional<OffsetDateTime> at = message.sentAt().value();
        if (at.isEmpty()) {
            return Result.rejected("messages.sentAt", RejectionCode.DAY_MISSING);
        }
        Optional<Message> draft = dossier.message(message.id());
        if (draft.isPresent() && !draft.get().sentAt().isNone()) {
            return Result.rejected("messages.sentAt", RejectionCode.MESSAGE_ALREADY_SENT);
        }
        Message sent = draft.map(message::after).orElse(message);
        return dossier.happened(new DossierEvent.MessageSent(sent.id(), BelgianTime.dayOf(at.get()), sent));
    }

    /**
     * Somebody gives feedback on a message.
     *
     * @param id the id of the message
     * @param at when
     * @param via who passes it on; if unknown, the fact on record stays
     * @return the dossier; or rejected with {@link RejectionCode#SUBJECT_UNKNOWN}, {@link RejectionCode#MESSAGE_NOT_SENT},
     *     {@link RejectionCode#FEEDBACK_ALREADY_GIVEN} or {@link RejectionCode#DAY_TOO_EARLY}
     */
    public Result<Dossier, Event> giveFeedback(String id, OffsetDateTime at, Recorded<Party> via) {
        requireNonNull(at, "at");
        requireNonNull(via, "via");
        return Roll.MESSAGES.onEntry(dossier, id, message -> giveFeedback(message, at, via));
    }

    private Result<Dossier, Event> giveFeedback(Message message, OffsetDateTime at, Recorded<Party> via) {
        if (message.sentAt().isNone()) {
            return Result.rejected("messages.sentAt", RejectionCode.MESSAGE_NOT_SENT);
        }
        if (message.feedbackAt().value().isPresent()) {
            return Result.rejected("messages.feedbackAt", RejectionCode.FEEDBACK_ALREADY_GIVEN);
        }
        return message.sentAt().value().filter(at::isBefore).isPresent()
                ? Result.rejected("messages.feedbackAt", RejectionCode.DAY_TOO_EARLY, "sentAt")
                : dossier.happened(new DossierEvent.FeedbackGiven(message.id(), at, via));
    }

    /**
     * A member reports something.
     *
     * @param report the report, with the instant of reporting
     * @return the dossier; or rejected with {@link RejectionCode#DAY_MISSING} or {@link DefectCode#ID_DUPLICATE}
     */
    public Result<Dossier, Event> receive(Report report) {
        return report.at()
                .value()
                .map(at ->
                        dossier.happened(new DossierEvent.ReportReceived(report.id(), BelgianTime.dayOf(at), report)))
                .orElseGet(() -> Result.rejected("reports.at", RejectionCode.DAY_MISSING));
    }

    /**
     * The police give feedback to the person who made a report.
     *
     * @param id the id of the report
     * @param at when
     * @return the dossier; or rejected with {@link RejectionCode#SUBJECT_UNKNOWN}, {@link RejectionCode#FEEDBACK_ALREADY_GIVEN} or
     *     {@link RejectionCode#DAY_TOO_EARLY}
     */
    public Result<Dossier, Event> answer(String id, OffsetDateTime at) {
        requireNonNull(at, "at");
        return Roll.REPORTS.onEntry(dossier, id, report -> answer(report, at));
    }

    private Result<Dossier, Event> answer(Report report, OffsetDateTime at) {
        if (report.feedbackAt().value().isPresent()) {
            return Result.rejected("reports.feedbackAt", RejectionCode.FEEDBACK_ALREADY_GIVEN);
        }
        return report.at().value().filter(at::isBefore).isPresent()
                ? Result.rejected("reports.feedbackAt", RejectionCode.DAY_TOO_EARLY, "at")
                : dossier.happened(new DossierEvent.ReportAnswered(report.id(), at));
    }
}
