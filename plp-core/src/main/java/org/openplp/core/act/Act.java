package org.openplp.core.act;

import java.util.Optional;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Result;

/**
 * Something that somebody is about to do in a partnership, with the facts that it creates. An act is a value: ask a rule book whether it is allowed, store it, do
 * it. What is not on record stays unknown.
 */
public sealed interface Act permits AppointmentAct, ConductAct, MembershipAct, PartnershipAct {
    /**
     * How the act is done: which call of the domain it stands for, and which entry it makes.
     *
     * @return the call and the entry
     */
    Deed<?> deed();

    /**
     * Does the act.
     *
     * @param dossier the dossier before it, with the facts of every day: one that was cut to a day does not show what an act could contradict
     * @return the dossier after it, and what happened; or rejected if the record would contradict itself
     * @throws IllegalArgumentException if it would be done on a day whose year is not from 0 to 9999
     */
    default Result<Dossier, Event> on(Dossier dossier) {
        return deed().on(dossier);
    }

    /**
     * Where the entry that the act takes stands after the act.
     *
     * @param after the dossier after the act
     * @return its path, such as {@code memberships[3].measures[0]}; empty for an act that makes no entry, such as the start of a partnership
     */
    default Optional<FactPath> entry(Dossier after) {
        return deed().entry(after);
    }

    /**
     * Whether the act only puts on record, or corrects, what was so already. No norm allows or forbids that, so a rule book does not judge it.
     *
     * @return false for everything that somebody does in the partnership
     */
    default boolean onlyRecords() {
        return false;
    }
}
