package org.openplp.core.communication;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.openplp.core.Buildable;
import org.openplp.core.actor.Party;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Cut;
import org.openplp.core.fact.Dated;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.Opaque;
import org.openplp.core.fact.OpaqueId;
import org.openplp.core.fact.Recorded;
import org.openplp.core.record.Components;
import org.openplp.core.record.Contradictions;

/**
 * A message that went out to members.
 *
 * @param id its id: opaque, without {@code @} or white space
 * @param urgency how soon it had to reach people
 * @param about what it is about
 * @param origin where its content comes from
 * @param validatedByPoliceAt when the police validated it
 * @param agreedWithPolice whether it was agreed with the police (norm C-T9)
 * @param draftedBy who drafted it (norm COM-5)
 * @param sentBy who sent it
 * @param sentAt when it was sent
 * @param availableToCoordinatorAt when the coordinator could read it (norm COM-4)
 * @param availableToAllMembersAt when every member could read it (norm COO-11)
 * @param channel the means by which it was sent
 * @param shows who or what can be recognised in it
 * @param report the id of the report that it answers
 * @param sourceAgreed whether the source chose to be named (norm COM-18)
 * @param feedbackAt when feedback on it was given
 * @param feedbackVia who passed that feedback on (norm M-T4)
 */
@Buildable
public record Message(
        @NotBlank(message = OpaqueId.MISSING) @Opaque String id,
        Recorded<Urgency> urgency,
        Recorded<About> about,
        Recorded<Origin> origin,
        Recorded<OffsetDateTime> validatedByPoliceAt,
        Answer agreedWithPolice,
        Recorded<Party> draftedBy,
        Recorded<Sender> sentBy,
        Recorded<OffsetDateTime> sentAt,
        Recorded<OffsetDateTime> availableToCoordinatorAt,
        Recorded<OffsetDateTime> availableToAllMembersAt,
        Recorded<Channel.Means> channel,
        Recorded<@Valid Shows> shows,
        Recorded<@Opaque String> report,
        Answer sourceAgreed,
        Recorded<OffsetDateTime> feedbackAt,
        Recorded<Party> feedbackVia)
        implements Dated<Message> {
    /** What a message is about. */
    public enum About {
        /** A crime, or a suspected crime. */
        CRIME,
        /** How to prevent crime. */
        PREVENTION,
        /** What became of a report or a message. */
        FEEDBACK,
        /** Anything else. */
        OTHER
    }

    /** Where the content of a message comes from. */
    public enum Origin {
        /** From the police. */
        POLICE,
        /** From a member. */
        MEMBER,
        /** From the coordinator. */
        COORDINATOR,
        /** From the local administrative authority. */
        LOCAL_AUTHORITY,
        /** From somebody else. */
        OTHER
    }

    public Message {
        Components.requireAll(Message.class, new Object[] {
            id, urgency, about, origin, validatedByPoliceAt, agreedWithPolice, draftedBy,
            sentBy, sentAt, availableToCoordinatorAt, availableToAllMembersAt, channel, shows, report,
            sourceAgreed, feedbackAt, feedbackVia
        });
    }

    /**
     * A message with nothing on record yet.
     *
     * @param id its id: opaque, without {@code @} or white space
     * @return the record with every other fact unknown
     */
    public static Message of(String id) {
        return MessageBuilder.blank(id);
    }

    /** {@return a builder that starts from these facts} */
    public MessageBuilder toBuilder() {
        return new MessageBuilder().like(this);
    }

    @Override
    public Recorded<LocalDate> placedOn() {
        return sentAt.isNone() ? Recorded.unknown() : sentAt.map(BelgianTime::dayOf);
    }

    @Override
    public Message asOf(LocalDate day) {
        Cut cut = Cut.to(day);
        return cut.choose(
                this,
                new Message(
                        id,
                        urgency,
                        about,
                        origin,
                        cut.time(validatedByPoliceAt),
                        agreedWithPolice,
                        draftedBy,
                        sentBy,
                        cut.time(sentAt),
                        cut.time(availableToCoordinatorAt),
                        cut.time(availableToAllMembersAt),
                        channel,
                        shows,
                        report,
                        sourceAgreed,
                        cut.time(feedbackAt),
                        cut.datedBy(feedbackAt.map(BelgianTime::dayOf), feedbackVia)));
    }

    /**
     * The message as it goes out, completed with facts on record of its draft that it omits, such as its validation by
     * the police.
     *
     * @param draft the draft of the same message
     * @return the completed message
     */
    public Message after(Message draft) {
        requireNonNull(draft, "draft");
        return MessageBuilder.orEarlier(this, draft);
    }

    /** {@return the contradictions in the message, with paths relative to it; empty if there are none} */
    public List<Defect> contradictions() {
        return Contradictions.collect().id("id", id).reference("report", report).found();
    }
}
