package org.openplp.core.act;

import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Result;

/**
 * Something that somebody is about to do in a partnership, with the facts that it creates. An act is a value: it can be asked of a rule book whether it is
 * allowed, and be done. Facts that are not on record are left unknown.
 */
public sealed interface Act permits AppointmentAct, ConductAct, MembershipAct, PartnershipAct {
    /**
     * Does the act.
     *
     * @param dossier the dossier before it, with the facts of every day: one that was cut to a day does not show what an act could contradict
     * @return the dossier after it, and what happened; or rejected if the record would contradict itself
     * @throws IllegalArgumentException if it would be done on a day whose year is not from 0 to 9999
     */
    Result<Dossier, Event> on(Dossier dossier);

    /**
     * Whether the act only puts on record, or corrects, what was so already. That is neither allowed nor forbidden, so no rule book is asked about it.
     *
     * @return false for everything that somebody does in the partnership
     */
    default boolean onlyRecords() {
        return false;
    }
}
