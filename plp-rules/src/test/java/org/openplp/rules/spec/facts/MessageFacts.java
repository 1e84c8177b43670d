package org.openplp.rules.spec.facts;

import static org.openplp.rules.rule.Asked.asked;
import static org.openplp.rules.rule.Concept.DOSSIER;
import static org.openplp.rules.rule.Fact.fact;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.Message;
import org.openplp.core.communication.MessageLog;
import org.openplp.core.communication.Report;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Shows;
import org.openplp.core.communication.Urgency;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.reader.Keys;

/** Facts about messages and reports. */
public final class MessageFacts {
    /** {@code messages}. */
    public static final LogFact<Dossier, Message> MESSAGES = Keys.list("messages");

    /** {@code messages[].urgency}. */
    public static final Fact<Message, Urgency> MESSAGE_URGENCY = fact(MESSAGES.entries(), "urgency", Message::urgency);

    /** {@code messages[].about}. */
    public static final Fact<Message, Message.About> ABOUT = fact(MESSAGES.entries(), "about", Message::about);

    /** {@code messages[].origin}. */
    public static final Fact<Message, Message.Origin> ORIGIN = fact(MESSAGES.entries(), "origin", Message::origin);

    /** {@code messages[].validatedByPoliceAt}. */
    public static final Fact<Message, OffsetDateTime> VALIDATED_BY_POLICE_AT =
            fact(MESSAGES.entries(), "validatedByPoliceAt", Message::validatedByPoliceAt);

    /** {@code messages[].agreedWithPolice}. */
    public static final Asked<Message> AGREED_WITH_POLICE =
            asked(MESSAGES.entries(), "agreedWithPolice", Message::agreedWithPolice);

    /** {@code messages[].sentBy}. */
    public static final Fact<Message, Sender> SENT_BY = fact(MESSAGES.entries(), "sentBy", Message::sentBy);

    /** {@code messages[].sentAt}. */
    public static final Fact<Message, OffsetDateTime> SENT_AT = fact(MESSAGES.entries(), "sentAt", Message::sentAt);

    /** The day of {@code messages[].sentAt}. */
    public static final Fact<Message, LocalDate> SENT_ON = SENT_AT.seenAs(BelgianTime::dayOf);

    /** {@code messages[].channel}. */
    public static final Fact<Message, Channel.Means> MEANS = fact(MESSAGES.entries(), "channel", Message::channel);

    /** {@code messages[].feedbackAt}. */
    public static final Fact<Message, OffsetDateTime> MESSAGE_FEEDBACK_AT =
            fact(MESSAGES.entries(), "feedbackAt", Message::feedbackAt);

    /** The day of {@code messages[].feedbackAt}. */
    public static final Fact<Message, LocalDate> MESSAGE_FEEDBACK_ON = MESSAGE_FEEDBACK_AT.seenAs(BelgianTime::dayOf);

    /** {@code reports}. */
    public static final LogFact<Dossier, Report> REPORTS = Keys.list("reports");

    /** {@code reports[].at}. */
    public static final Fact<Report, OffsetDateTime> REPORTED_AT = fact(REPORTS.entries(), "at", Report::at);

    /** The day of {@code reports[].at}. */
    public static final Fact<Report, LocalDate> REPORTED_ON = REPORTED_AT.seenAs(BelgianTime::dayOf);

    /** {@code reports[].by}. */
    public static final Fact<Report, String> REPORTED_BY = fact(REPORTS.entries(), "by", Report::by);

    /** {@code reports[].urgency}. */
    public static final Fact<Report, Urgency> REPORT_URGENCY = fact(REPORTS.entries(), "urgency", Report::urgency);

    /** {@code reports[].directlyToPolice}. */
    public static final Asked<Report> REPORTED_DIRECTLY_TO_POLICE =
            asked(REPORTS.entries(), "directlyToPolice", Report::directlyToPolice);

    /** {@code reports[].feedbackAt}. */
    public static final Fact<Report, OffsetDateTime> REPORT_FEEDBACK_AT =
            fact(REPORTS.entries(), "feedbackAt", Report::feedbackAt);

    /** The day of {@code reports[].feedbackAt}. */
    public static final Fact<Report, LocalDate> REPORT_FEEDBACK_ON = REPORT_FEEDBACK_AT.seenAs(BelgianTime::dayOf);

    /** {@code reports[].feedbackBarred}. */
    public static final Asked<Report> REPORT_FEEDBACK_IS_BARRED =
            asked(REPORTS.entries(), "feedbackBarred", Report::feedbackBarred);

    /** {@code messages[].draftedBy}. */
    public static final Fact<Message, Party> DRAFTED_BY = fact(MESSAGES.entries(), "draftedBy", Message::draftedBy);

    /** {@code messages[].availableToCoordinatorAt}. */
    public static final Fact<Message, OffsetDateTime> AVAILABLE_TO_COORDINATOR_AT =
            fact(MESSAGES.entries(), "availableToCoordinatorAt", Message::availableToCoordinatorAt);

    /** The day of {@code messages[].availableToCoordinatorAt}. */
    public static final Fact<Message, LocalDate> AVAILABLE_TO_COORDINATOR_ON =
            AVAILABLE_TO_COORDINATOR_AT.seenAs(BelgianTime::dayOf);

    /** {@code messages[].shows}. */
    public static final Fact<Message, Shows> SHOWS = fact(MESSAGES.entries(), "shows", Message::shows);

    /** {@code messages[].shows.recognisableSuspect}. */
    public static final Asked<Message> SHOWS_RECOGNISABLE_SUSPECT =
            SHOWS.askedOfWhatIsThere("recognisableSuspect", Shows::recognisableSuspect);

    /** {@code messages[].shows.legiblePlate}. */
    public static final Asked<Message> SHOWS_LEGIBLE_PLATE =
            SHOWS.askedOfWhatIsThere("legiblePlate", Shows::legiblePlate);

    /** {@code messages[].shows.source}. */
    public static final Asked<Message> SHOWS_SOURCE = SHOWS.askedOfWhatIsThere("source", Shows::source);

    /** {@code messages[].sourceAgreed}. */
    public static final Asked<Message> SOURCE_AGREED = asked(MESSAGES.entries(), "sourceAgreed", Message::sourceAgreed);

    /** {@code messageLog}. */
    public static final Fact<Dossier, MessageLog> MESSAGE_LOG = fact(DOSSIER, "messageLog", Dossier::messageLog);

    /** {@code messageLog.kept}. */
    public static final Asked<Dossier> MESSAGE_LOG_IS_KEPT = MESSAGE_LOG.askedOfWhatIsThere("kept", MessageLog::kept);

    /** {@code messageLog.keptBy}. */
    public static final Fact<Dossier, Party> MESSAGE_LOG_KEPT_BY = MESSAGE_LOG.at("keptBy", MessageLog::keptBy);

    /** {@code messages[].availableToAllMembersAt}. */
    public static final Fact<Message, OffsetDateTime> AVAILABLE_TO_ALL_MEMBERS_AT =
            fact(MESSAGES.entries(), "availableToAllMembersAt", Message::availableToAllMembersAt);

    /** {@code messages[].report}. */
    public static final Fact<Message, String> MESSAGE_REPORT = fact(MESSAGES.entries(), "report", Message::report);

    /** {@code reports[].id}. */
    public static final Fact<Report, String> REPORT_ID =
            fact(REPORTS.entries(), "id", report -> Recorded.of(report.id()));

    /** {@code reports[].observedAt}. */
    public static final Fact<Report, OffsetDateTime> OBSERVED_AT =
            fact(REPORTS.entries(), "observedAt", Report::observedAt);

    private MessageFacts() {}
}
