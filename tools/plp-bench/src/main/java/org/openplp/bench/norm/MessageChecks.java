package org.openplp.bench.norm;

import java.time.LocalDate;
import java.util.function.Function;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Shows;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.Outcome;

/** The compared norms about messages. The caller has made sure that the norm applies to the partnership. */
public final class MessageChecks {
    private MessageChecks() {}

    /**
     * Norm C-L5b.
     *
     * @param message the message
     * @return the outcome
     */
    public static Outcome isValidatedBeforeSending(Message message) {
        if (isDraft(message)) {
            return Outcome.NOT_APPLICABLE;
        }
        Answer fromOthers = Answers.fulfils(message.origin(), origin -> switch (origin) {
            case MEMBER, LOCAL_AUTHORITY, OTHER -> true;
            case POLICE, COORDINATOR -> false;
        });
        Answer asked = sentForTheCoordinator(message).and(fromOthers);
        if (asked == Answer.NO) {
            return Outcome.NOT_APPLICABLE;
        }
        return Answers.outcome(
                asked,
                Answers.relate(
                        message.validatedByPoliceAt(),
                        message.sentAt(),
                        (validated, sent) -> !validated.isAfter(sent)));
    }

    /**
     * Norm C-T9.
     *
     * @param message the message
     * @param on the dossier
     * @return the outcome
     */
    public static Outcome isAgreedWithThePolice(Message message, OnDay on) {
        if (isDraft(message)) {
            return Outcome.NOT_APPLICABLE;
        }
        Answer asked = Answers.is(message.urgency(), Urgency.NON_URGENT)
                .and(Answers.is(message.about(), Message.About.PREVENTION));
        if (asked == Answer.NO) {
            return Outcome.NOT_APPLICABLE;
        }
        Answer agreed = message.agreedWithPolice();
        return Answers.outcome(asked, agreed == Answer.YES ? agreed : agreed.or(agreedForGood(message, on)));
    }

    /**
     * Norm COM-4.
     *
     * @param message the message
     * @return the outcome
     */
    public static Outcome isForwarded(Message message) {
        Answer byPolice = Answers.is(message.sentBy(), Sender.POLICE);
        Answer asked = Answers.is(message.urgency(), Urgency.NON_URGENT)
                .and(Answers.is(message.origin(), Message.Origin.POLICE))
                .and(Answers.isThere(message.availableToCoordinatorAt()))
                .and(byPolice.not().or(Answer.of(isDraft(message))));
        return asked == Answer.NO
                ? Outcome.NOT_APPLICABLE
                : Answers.owed(
                        asked,
                        sentForTheCoordinator(message)
                                .and(Answers.relate(
                                        message.sentAt(),
                                        message.availableToCoordinatorAt(),
                                        (sent, available) ->
                                                !BelgianTime.dayOf(sent).isBefore(BelgianTime.dayOf(available)))));
    }

    /**
     * Norm COM-5.
     *
     * @param message the message
     * @return the outcome
     */
    public static Outcome isDraftedByThePolice(Message message) {
        Answer asked = Answers.is(message.about(), Message.About.CRIME).and(Answers.isThere(message.draftedBy()));
        return asked == Answer.NO
                ? Outcome.NOT_APPLICABLE
                : Answers.outcome(asked, Answers.fulfils(message.draftedBy(), MessageChecks::isPolice));
    }

    /**
     * Norm COM-12.
     *
     * @param message the message
     * @return the outcome
     */
    public static Outcome isSentByThePoliceIfUrgent(Message message) {
        Answer asked = isSent(message, Urgency.URGENT);
        return asked == Answer.NO
                ? Outcome.NOT_APPLICABLE
                : Answers.outcome(asked, Answers.is(message.sentBy(), Sender.POLICE));
    }

    /**
     * Norm COM-13.
     *
     * @param message the message
     * @return the outcome
     */
    public static Outcome travelsByMailOrJournal(Message message) {
        Answer asked = isSent(message, Urgency.NON_URGENT);
        if (asked == Answer.NO) {
            return Outcome.NOT_APPLICABLE;
        }
        Answer sender = Answers.is(message.sentBy(), Sender.POLICE).or(sentForTheCoordinator(message));
        return Answers.outcome(asked, sender.and(Answers.fulfils(message.channel(), MessageChecks::isMailOrJournal)));
    }

    /**
     * Norm COM-18.
     *
     * @param message the message
     * @return the outcome
     */
    public static Outcome keepsTheSourceAnonymous(Message message) {
        return isDraft(message)
                ? Outcome.NOT_APPLICABLE
                : Answers.outcome(shows(message, Shows::source).not().or(message.sourceAgreed()));
    }

    /**
     * Norm COM-19.
     *
     * @param message the message
     * @return the outcome
     */
    public static Outcome showsNoSuspectAndNoPlate(Message message) {
        return isDraft(message)
                ? Outcome.NOT_APPLICABLE
                : Answers.outcome(shows(message, Shows::recognisableSuspect)
                        .or(shows(message, Shows::legiblePlate))
                        .not());
    }

    private static boolean isDraft(Message message) {
        return message.sentAt().isNone();
    }

    private static Answer isSent(Message message, Urgency urgency) {
        return isDraft(message)
                ? Answer.NO
                : Answers.is(message.urgency(), urgency).and(Answers.isThere(message.sentBy()));
    }

    private static Answer sentForTheCoordinator(Message message) {
        return Answers.fulfils(message.sentBy(), sender -> switch (sender) {
            case COORDINATOR, DEPUTY_COORDINATOR, STEERING_GROUP_MEMBER -> true;
            case POLICE, LOCAL_AUTHORITY -> false;
        });
    }

    private static Answer agreedForGood(Message message, OnDay on) {
        Answer answer = on.plansComplete() ? Answer.NO : Answer.UNKNOWN;
        Entries<CommunicationPlan> plans = on.plans();
        Recorded<LocalDate> sentOn = message.sentAt().map(BelgianTime::dayOf);
        for (int i = 0; plans.isKnown() && i < plans.size() && answer != Answer.YES; i++) {
            answer = answer.or(Answers.relate(
                    plans.entry(i).standingAgreementOn(), sentOn, (agreed, sent) -> !agreed.isAfter(sent)));
        }
        Answer ended = Answers.ofTheLast(
                plans,
                on.plansComplete(),
                CommunicationPlan::agreedOn,
                sentOn,
                plan -> Answers.relate(plan.standingAgreementOn(), sentOn, (agreed, sent) -> !agreed.isAfter(sent))
                        .not());
        return ended == Answer.NO ? answer : answer.and(Answer.UNKNOWN);
    }

    private static Answer shows(Message message, Function<Shows, Answer> what) {
        return message.shows() instanceof Recorded.Value<Shows> shown
                ? what.apply(shown.content())
                : message.shows().isNone() ? Answer.NO : Answer.UNKNOWN;
    }

    private static boolean isPolice(Party party) {
        return party == Party.POLICE
                || party == Party.POLICE_ZONE
                || party == Party.CHIEF_OF_CORPS
                || party == Party.MANDATED_OFFICER;
    }

    private static boolean isMailOrJournal(Channel.Means means) {
        return means == Channel.Means.EMAIL
                || means == Channel.Means.LETTER
                || means == Channel.Means.NEWSLETTER
                || means == Channel.Means.CLOSED_SITE;
    }
}
