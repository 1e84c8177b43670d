package org.openplp.rules.spec.facts;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openplp.core.actor.Party;
import org.openplp.rules.rule.Setting;

/** The terms of the texts, and who may agree on others (reading R14). */
public final class Settings {
    /** How often the member list is reviewed; the police zone may agree on another term, or on none. */
    public static final Setting MEMBER_LIST_REVIEW = new Setting(
            "memberList.review.period", Optional.of(Period.ofYears(1)), Set.of(Party.POLICE_ZONE), false, true);

    /** How often coordinator and officer meet; the text says regularly. */
    public static final Setting COORDINATOR_AND_OFFICER_MEET = new Setting(
            "meetings.coordinatorOfficer.max",
            Optional.empty(),
            Set.of(Party.POLICE_ZONE, Party.HOUSE_RULES),
            false,
            false);

    /** How often the members meet; the text says regularly. */
    public static final Setting MEMBERS_MEET = new Setting(
            "meetings.members.max", Optional.empty(), Set.of(Party.POLICE_ZONE, Party.HOUSE_RULES), false, false);

    /** How often the members should meet according to advice; nobody may agree otherwise. */
    public static final Setting MEMBERS_MEET_AS_ADVISED =
            new Setting("meetings.members.recommendedPeriod", Optional.of(Period.ofYears(1)), Set.of(), false, false);

    /** How soon feedback is given; the text sets no term. */
    public static final Setting FEEDBACK =
            new Setting("feedback.max", Optional.empty(), Set.of(Party.POLICE_ZONE), false, false);

    /** How often the partnership is evaluated; a shorter term may be agreed. */
    public static final Setting EVALUATION = new Setting(
            "evaluation.period",
            Optional.of(Period.ofYears(3)),
            Set.of(Party.POLICE_ZONE, Party.MUNICIPALITY, Party.HOUSE_RULES),
            true,
            false);

    /** How often the partnership should be evaluated according to advice; nobody may agree otherwise. */
    public static final Setting EVALUATION_AS_ADVISED =
            new Setting("evaluation.recommendedPeriod", Optional.of(Period.ofYears(1)), Set.of(), false, false);

    /** How often the accompanying committee meets under the agreement with the expertise centre; nobody may agree otherwise. */
    public static final Setting COMMITTEE =
            new Setting("committee.period", Optional.of(Period.ofYears(1)), Set.of(), false, false);

    /** All terms, in the order of the register. */
    public static final List<Setting> ALL = List.of(
            MEMBER_LIST_REVIEW,
            COORDINATOR_AND_OFFICER_MEET,
            MEMBERS_MEET,
            MEMBERS_MEET_AS_ADVISED,
            FEEDBACK,
            EVALUATION,
            EVALUATION_AS_ADVISED,
            COMMITTEE);

    private Settings() {}
}
