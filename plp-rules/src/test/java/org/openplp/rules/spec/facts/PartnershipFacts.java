package org.openplp.rules.spec.facts;

import java.time.LocalDate;
import org.openplp.core.actor.Party;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.partnership.Ending;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.reader.Keys;

/** Facts about the partnership itself: its area, signs, house rules and communication plan. */
public final class PartnershipFacts {
    public static final Fact<Dossier, String> POLICE_ZONE = Keys.fact("partnership.policeZone");
    public static final Asked<Dossier> AREA_IS_DELIMITED = Keys.question("partnership.area.delimited");
    public static final Fact<Dossier, LocalDate> OPERATIONAL_SINCE = Keys.day("partnership.operationalSince");
    public static final EntriesFact<Dossier, HouseRules> HOUSE_RULES = Keys.list("partnership.houseRules");
    public static final Fact<HouseRules, String> HOUSE_RULES_VERSION = Keys.fact("partnership.houseRules[].version");
    public static final Fact<HouseRules, LocalDate> HOUSE_RULES_ADOPTED_ON =
            Keys.day("partnership.houseRules[].adoptedOn");
    public static final EntriesFact<Dossier, CommunicationPlan> COMMUNICATION_PLAN =
            Keys.list("partnership.communicationPlan");
    public static final Asked<HouseRules> HOUSE_RULES_ARE_AVAILABLE =
            Keys.question("partnership.houseRules[].availableToMembers");
    public static final EntriesFact<CommunicationPlan, Party> PLAN_DRAWN_UP_BY =
            Keys.list("partnership.communicationPlan[].drawnUpBy");
    public static final EntriesFact<CommunicationPlan, CommunicationPlan.Part> PLAN_COVERS =
            Keys.list("partnership.communicationPlan[].covers");
    public static final Fact<Dossier, Ending> ENDED = Keys.fact("partnership.ended");
    public static final Fact<Dossier, LocalDate> ENDED_ON = Keys.day("partnership.ended.date");

    private PartnershipFacts() {}
}
