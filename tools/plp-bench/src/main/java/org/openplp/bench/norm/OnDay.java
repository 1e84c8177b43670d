package org.openplp.bench.norm;

import java.time.LocalDate;
import org.openplp.core.communication.CommunicationPlan;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Entries;
import org.openplp.core.membership.ListNotice;
import org.openplp.core.membership.MemberList;
import org.openplp.core.partnership.HouseRules;
import org.openplp.core.partnership.Partnership;

/**
 * The facts of a dossier that checks need in addition to their subject, looked up once.
 *
 * @param snapshot the dossier on the day
 * @param day the day
 * @param informal whether it is an informal group
 * @param ended whether the partnership has ended
 * @param inOperation whether it is known to have begun
 * @param houseRules the versions of the house rules
 * @param houseRulesComplete whether there is no other version
 * @param plans the communication plans
 * @param plansComplete whether there is no other plan
 * @param notices the notices to the keeper of the member list
 * @param noticesComplete whether there is no other notice
 */
public record OnDay(
        DossierSnapshot snapshot,
        LocalDate day,
        boolean informal,
        boolean ended,
        boolean inOperation,
        Entries<HouseRules> houseRules,
        boolean houseRulesComplete,
        Entries<CommunicationPlan> plans,
        boolean plansComplete,
        Entries<ListNotice> notices,
        boolean noticesComplete) {
    /**
     * Looks up the facts.
     *
     * @param snapshot the dossier on a day
     * @return the facts
     */
    public static OnDay of(DossierSnapshot snapshot) {
        LocalDate day = snapshot.day();
        Partnership partnership = snapshot.dossier().partnership();
        Entries<ListNotice> notices = notices(snapshot.dossier());
        return new OnDay(
                snapshot,
                day,
                isInformal(partnership),
                partnership
                        .ended()
                        .filter(end -> end.date()
                                .value()
                                .map(last -> last.isBefore(day))
                                .orElse(true))
                        .isPresent(),
                partnership.operationalSince().value().isPresent(),
                partnership.houseRules(),
                isComplete(snapshot, partnership.houseRules(), "partnership.houseRules"),
                partnership.communicationPlan(),
                isComplete(snapshot, partnership.communicationPlan(), "partnership.communicationPlan"),
                notices,
                isComplete(snapshot, notices, "memberList.notices"));
    }

    /**
     * Whether a norm applies to the partnership on the day.
     *
     * @param norm the norm
     * @return false if the norm is not in force, if the dossier is that of an informal group, or if the norm ends with
     *     the partnership and that has ended
     */
    public boolean asks(ComparedNorm norm) {
        return isInForce(norm) && !informal && !(ended && norm.endsWithThePartnership());
    }

    /**
     * Whether a norm is in force on the day.
     *
     * @param norm the norm
     * @return false before its first day
     */
    public boolean isInForce(ComparedNorm norm) {
        return !day.isBefore(norm.since());
    }

    /**
     * Whether a list is complete.
     *
     * @param snapshot the dossier on a day
     * @param list the list
     * @param key its key
     * @return false if it was not handed over, or is known to be partial
     */
    public static boolean isComplete(DossierSnapshot snapshot, Entries<?> list, String key) {
        return list.isKnown() && !snapshot.isPartial(key);
    }

    private static boolean isInformal(Partnership partnership) {
        Entries<Partnership.Type> types = partnership.types();
        for (int i = 0; types.isKnown() && i < types.size(); i++) {
            if (types.entry(i) == Partnership.Type.INFORMAL_GROUP) {
                return true;
            }
        }
        return false;
    }

    private static Entries<ListNotice> notices(Dossier dossier) {
        return dossier.memberList()
                .value()
                .map(MemberList::notices)
                .orElse(dossier.memberList().isNone() ? Entries.none() : Entries.unknown());
    }
}
