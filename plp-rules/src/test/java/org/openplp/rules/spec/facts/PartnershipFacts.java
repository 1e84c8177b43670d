package org.openplp.rules.spec.facts;

import static org.openplp.rules.rule.Asked.asked;
import static org.openplp.rules.rule.Concept.DOSSIER;
import static org.openplp.rules.rule.Fact.ending;
import static org.openplp.rules.rule.Fact.fact;
import static org.openplp.rules.rule.LogFact.log;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.Channel;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.communication.Sender;
import org.openplp.core.communication.Urgency;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.partnership.Area;
import org.openplp.core.partnership.Ending;
import org.openplp.core.partnership.Fee;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.Sign;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.LogFact;

/** Facts about the partnership itself: its area, signs, house rules and communication plan. */
public final class PartnershipFacts {
    /** {@code partnership.policeZone}. */
    public static final Fact<Dossier, String> POLICE_ZONE = fact(
            DOSSIER, "partnership.policeZone", dossier -> dossier.partnership().policeZone());

    /** {@code partnership.area}. */
    public static final Fact<Dossier, Area> AREA =
            fact(DOSSIER, "partnership.area", dossier -> dossier.partnership().area());

    /** {@code partnership.area.delimited}. */
    public static final Asked<Dossier> AREA_IS_DELIMITED = AREA.askedOfWhatIsThere("delimited", Area::delimited);

    /** {@code partnership.operationalSince}. */
    public static final Fact<Dossier, LocalDate> OPERATIONAL_SINCE = fact(
            DOSSIER,
            "partnership.operationalSince",
            dossier -> dossier.partnership().operationalSince());

    /** {@code partnership.signs}. */
    public static final LogFact<Dossier, Sign> SIGNS =
            log(DOSSIER, "partnership.signs", dossier -> dossier.partnership().signs());

    /** {@code partnership.signs[].acquiredBy}. */
    public static final Fact<Sign, Party> SIGN_ACQUIRED_BY = fact(SIGNS.entries(), "acquiredBy", Sign::acquiredBy);

    /** {@code partnership.signs[].placedBy}. */
    public static final Fact<Sign, Party> SIGN_PLACED_BY = fact(SIGNS.entries(), "placedBy", Sign::placedBy);

    /** {@code partnership.signs[].atAreaLimits}. */
    public static final Asked<Sign> SIGN_IS_AT_AREA_LIMITS = asked(SIGNS.entries(), "atAreaLimits", Sign::atAreaLimits);

    /** {@code partnership.houseRules}. */
    public static final LogFact<Dossier, HouseRules> HOUSE_RULES = log(
            DOSSIER, "partnership.houseRules", dossier -> dossier.partnership().houseRules());

    /** {@code partnership.houseRules[].version}. */
    public static final Fact<HouseRules, String> HOUSE_RULES_VERSION =
            fact(HOUSE_RULES.entries(), "version", HouseRules::version);

    /** {@code partnership.houseRules[].adoptedOn}. */
    public static final Fact<HouseRules, LocalDate> HOUSE_RULES_ADOPTED_ON =
            fact(HOUSE_RULES.entries(), "adoptedOn", HouseRules::adoptedOn);

    /** {@code partnership.communicationPlan}. */
    public static final LogFact<Dossier, CommunicationPlan> COMMUNICATION_PLAN = log(
            DOSSIER,
            "partnership.communicationPlan",
            dossier -> dossier.partnership().communicationPlan());

    /** {@code partnership.communicationPlan[].agreedOn}. */
    public static final Fact<CommunicationPlan, LocalDate> PLAN_AGREED_ON =
            fact(COMMUNICATION_PLAN.entries(), "agreedOn", CommunicationPlan::agreedOn);

    /** {@code partnership.communicationPlan[].standingAgreementOn}. */
    public static final Fact<CommunicationPlan, LocalDate> STANDING_AGREEMENT_ON =
            fact(COMMUNICATION_PLAN.entries(), "standingAgreementOn", CommunicationPlan::standingAgreementOn);

    /** {@code partnership.communicationPlan[].channels}. */
    public static final LogFact<CommunicationPlan, Channel> CHANNELS =
            log(COMMUNICATION_PLAN.entries(), "channels", CommunicationPlan::channels);

    /** {@code partnership.communicationPlan[].channels[].channel}. */
    public static final Fact<Channel, Channel.Means> CHANNEL_MEANS =
            fact(CHANNELS.entries(), "channel", Channel::channel);

    /** {@code partnership.communicationPlan[].channels[].for}. */
    public static final Fact<Channel, Urgency> CHANNEL_FOR = fact(CHANNELS.entries(), "for", Channel::urgency);

    /** {@code partnership.communicationPlan[].channels[].sender}. */
    public static final Fact<Channel, Sender> CHANNEL_SENDER = fact(CHANNELS.entries(), "sender", Channel::sender);

    /** {@code partnership.houseRules[].basedOn}. */
    public static final Fact<HouseRules, HouseRules.Circular> HOUSE_RULES_BASED_ON =
            fact(HOUSE_RULES.entries(), "basedOn", HouseRules::basedOn);

    /** {@code partnership.houseRules[].clauses}. */
    public static final LogFact<HouseRules, HouseRules.Clause> CLAUSES =
            log(HOUSE_RULES.entries(), "clauses", HouseRules::clauses);

    /** {@code partnership.houseRules[].statutes}. */
    public static final LogFact<HouseRules, HouseRules.Statute> STATUTES =
            log(HOUSE_RULES.entries(), "statutes", HouseRules::statutes);

    /** {@code partnership.houseRules[].availableToMembers}. */
    public static final Asked<HouseRules> HOUSE_RULES_ARE_AVAILABLE =
            asked(HOUSE_RULES.entries(), "availableToMembers", HouseRules::availableToMembers);

    /** {@code partnership.communicationPlan[].drawnUpBy}. */
    public static final LogFact<CommunicationPlan, Party> PLAN_DRAWN_UP_BY =
            log(COMMUNICATION_PLAN.entries(), "drawnUpBy", CommunicationPlan::drawnUpBy);

    /** {@code partnership.communicationPlan[].twoWay}. */
    public static final Asked<CommunicationPlan> PLAN_IS_TWO_WAY =
            asked(COMMUNICATION_PLAN.entries(), "twoWay", CommunicationPlan::twoWay);

    /** {@code partnership.communicationPlan[].covers}. */
    public static final LogFact<CommunicationPlan, CommunicationPlan.Part> PLAN_COVERS =
            log(COMMUNICATION_PLAN.entries(), "covers", CommunicationPlan::covers);

    /** {@code partnership.communicationPlan[].alternativeFunding}. */
    public static final Asked<CommunicationPlan> PLAN_HAS_ALTERNATIVE_FUNDING =
            asked(COMMUNICATION_PLAN.entries(), "alternativeFunding", CommunicationPlan::alternativeFunding);

    /** {@code partnership.communicationPlan[].channels[].between}. */
    public static final Fact<Channel, Channel.Between> CHANNEL_BETWEEN =
            fact(CHANNELS.entries(), "between", Channel::between);

    /** {@code partnership.fee}. */
    public static final Fact<Dossier, Fee> FEE =
            fact(DOSSIER, "partnership.fee", dossier -> dossier.partnership().fee());

    /** {@code partnership.fee.amountPerYear}. */
    public static final Fact<Dossier, BigDecimal> FEE_PER_YEAR = FEE.at("amountPerYear", Fee::amountPerYear);

    /** {@code partnership.fee.coversOnlyCosts}. */
    public static final Asked<Dossier> FEE_COVERS_ONLY_COSTS = FEE.asked("coversOnlyCosts", Fee::coversOnlyCosts);

    /** {@code partnership.ended}. */
    public static final Fact<Dossier, Ending> ENDED = ending(
            DOSSIER, "partnership.ended", dossier -> dossier.partnership().ended());

    /** {@code partnership.ended.date}. */
    public static final Fact<Dossier, LocalDate> ENDED_ON = ENDED.at("date", Ending::date);

    /** {@code partnership.ended.how}. */
    public static final Fact<Dossier, Ending.How> ENDED_HOW = ENDED.at("how", Ending::how);

    /** {@code partnership.area.wholeStreets}. */
    public static final Asked<Dossier> AREA_CONSISTS_OF_WHOLE_STREETS =
            AREA.askedOfWhatIsThere("wholeStreets", Area::wholeStreets);

    /** {@code partnership.area.dwellings}. */
    public static final Fact<Dossier, Integer> DWELLINGS = AREA.at("dwellings", Area::dwellings);

    /** {@code partnership.collegeDecisionOn}. */
    public static final Fact<Dossier, LocalDate> COLLEGE_DECIDED_ON = fact(
            DOSSIER,
            "partnership.collegeDecisionOn",
            dossier -> dossier.partnership().collegeDecisionOn());

    private PartnershipFacts() {}
}
