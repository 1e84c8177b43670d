package org.openplp.rules.belgium.topic;

import static org.openplp.rules.belgium.facts.MessageFacts.AVAILABLE_TO_ALL_MEMBERS_AT;
import static org.openplp.rules.belgium.facts.MessageFacts.MEANS;
import static org.openplp.rules.belgium.facts.MessageFacts.MESSAGES;
import static org.openplp.rules.belgium.facts.MessageFacts.MESSAGE_FEEDBACK_AT;
import static org.openplp.rules.belgium.facts.MessageFacts.MESSAGE_REPORT;
import static org.openplp.rules.belgium.facts.MessageFacts.MESSAGE_URGENCY;
import static org.openplp.rules.belgium.facts.MessageFacts.OBSERVED_AT;
import static org.openplp.rules.belgium.facts.MessageFacts.REPORTED_AT;
import static org.openplp.rules.belgium.facts.MessageFacts.REPORT_ID;
import static org.openplp.rules.belgium.facts.MessageFacts.SENT_AT;
import static org.openplp.rules.belgium.facts.PartnershipFacts.AREA_CONSISTS_OF_WHOLE_STREETS;
import static org.openplp.rules.belgium.facts.PartnershipFacts.COLLEGE_DECIDED_ON;
import static org.openplp.rules.belgium.facts.PartnershipFacts.DWELLINGS;
import static org.openplp.rules.belgium.facts.PartnershipFacts.OPERATIONAL_SINCE;
import static org.openplp.rules.belgium.facts.Roles.IS_NO_DRAFT;
import static org.openplp.rules.belgium.facts.Subjects.MESSAGE;
import static org.openplp.rules.belgium.facts.Subjects.PARTNERSHIP;
import static org.openplp.rules.belgium.facts.Subjects.REPORT;
import static org.openplp.rules.rule.Condition.all;
import static org.openplp.rules.rule.Condition.either;
import static org.openplp.rules.rule.Condition.open;
import static org.openplp.rules.rule.Condition.unless;
import static org.openplp.rules.rule.Rule.rule;

import org.openplp.core.communication.Channel;
import org.openplp.core.communication.Urgency;
import org.openplp.core.fact.BelgianTime;
import org.openplp.rules.rule.Chapter;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Rule;

/**
 * The norms of the register that only one municipality or zone has: an example of a local book (reading R25). They are
 * in no book unless a host asks for them.
 */
public final class LocalExamples {
    private static final int FEWEST_DWELLINGS = 50;
    private static final int MOST_DWELLINGS = 350;
    private static final int RED_HANDED_MINUTES = 15;

    private static final Condition IS_SENT_AS_URGENT =
            MESSAGE_URGENCY.is(Urgency.URGENT).and(IS_NO_DRAFT);
    private static final Condition IS_REPORTED_RED_HANDED = OBSERVED_AT.with(
            REPORTED_AT, (observed, reported) -> !observed.isBefore(reported.minusMinutes(RED_HANDED_MINUTES)));
    private static final Condition NEXT_DAY_IS_OVER =
            Condition.isOver(SENT_AT.seenAs(sent -> BelgianTime.dayOf(sent).plusDays(1)));

    private static final Condition IS_ANSWERED_BY_TEXT_MESSAGE =
            MESSAGES.any(all(IS_NO_DRAFT, MESSAGE_REPORT.isSameAs(REPORT_ID), MEANS.is(Channel.Means.SMS)));

    /** The area consists of whole streets and has from 50 to 350 connected dwellings. */
    public static final Rule AREA_IS_OF_WHOLE_STREETS_AND_SOME_SIZE = rule("LIM-8")
            .about(PARTNERSHIP)
            .holds(AREA_CONSISTS_OF_WHOLE_STREETS.and(
                    DWELLINGS.where(count -> count >= FEWEST_DWELLINGS && count <= MOST_DWELLINGS)));

    // A decision that may still come before the start is no breach. Reading R29 lists only the norms of the
    // default books, and so does not name this one.
    /** The college of mayor and aldermen authorises the creation of the partnership and decides on the support for it. */
    public static final Rule COLLEGE_AUTHORISES_THE_CREATION = rule("CRE-10")
            .about(PARTNERSHIP)
            .holds(COLLEGE_DECIDED_ON
                    .isThere()
                    .and(unless(COLLEGE_DECIDED_ON.with(
                            OPERATIONAL_SINCE, (decided, started) -> decided.isAfter(started)))))
            .leadsUpToTheStart();

    /** The coordinator makes available to all members every message that activates the network. */
    public static final Rule ACTIVATION_REACHES_ALL_MEMBERS =
            rule("COO-11").about(MESSAGE).when(IS_SENT_AS_URGENT).holds(AVAILABLE_TO_ALL_MEMBERS_AT.isThere());

    // A dossier does not say whether facts observed earlier are still going on at the time of the report.
    /** A text message activates the network if the event is still going on or happened at most 15 minutes before the report; if it happened earlier, an appeal goes out by e-mail. */
    public static final Rule MEANS_FOLLOW_FROM_HOW_FRESH_THE_FACTS_ARE = rule("COM-14")
            .about(REPORT)
            .holds(open(
                    "COM-14",
                    IS_REPORTED_RED_HANDED.and(IS_ANSWERED_BY_TEXT_MESSAGE),
                    either(IS_REPORTED_RED_HANDED.not(), IS_ANSWERED_BY_TEXT_MESSAGE)));

    /** The police give feedback after every urgent message, usually on the next day. */
    public static final Rule FEEDBACK_FOLLOWS_BY_THE_NEXT_DAY = rule("COM-17")
            .about(MESSAGE)
            .when(IS_SENT_AS_URGENT)
            .holdsOrIsPending(
                    MESSAGE_FEEDBACK_AT.with(
                            SENT_AT,
                            (feedback, sent) -> !feedback.isBefore(sent)
                                    && !BelgianTime.dayOf(feedback)
                                            .isAfter(BelgianTime.dayOf(sent).plusDays(1))),
                    NEXT_DAY_IS_OVER.not());

    /** The rules of these norms, which belong to several sections of the register. */
    public static final Chapter CHAPTER = Chapter.of(
            "local-book",
            AREA_IS_OF_WHOLE_STREETS_AND_SOME_SIZE,
            COLLEGE_AUTHORISES_THE_CREATION,
            ACTIVATION_REACHES_ALL_MEMBERS,
            MEANS_FOLLOW_FROM_HOW_FRESH_THE_FACTS_ARE,
            FEEDBACK_FOLLOWS_BY_THE_NEXT_DAY);

    private LocalExamples() {}
}
