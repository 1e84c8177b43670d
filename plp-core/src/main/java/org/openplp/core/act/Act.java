package org.openplp.core.act;

import java.util.Optional;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Result;

/**
 * Something that somebody is about to do in a partnership, with the facts that it creates. An act is a value: you can
 * ask a rule book whether it is allowed, store it, or do it. Facts that are not on record stay unknown.
 */
public sealed interface Act permits AppointmentAct, ConductAct, MembershipAct, PartnershipAct {
    /**
     * How the act is done: the call of the domain that carries it out, and the entry that it makes.
     *
     * @return the call and the entry
     */
    Deed<?> deed();

    /**
     * Does the act.
     *
     * @param dossier the dossier before the act, with the facts of every day: a dossier cut to a day does not show
     *     everything that an act could contradict
     * @return the dossier after the act, and what happened; or a rejection if the record would contradict itself
     * @throws IllegalArgumentException if the year of its day is not from 0 to 9999
     */
    default Result<Dossier, Event> on(Dossier dossier) {
        return deed().on(dossier);
    }

    /**
     * Finds the entry that the act makes or changes, or the fact, if rules ask whether it is on record.
     *
     * @param after the dossier after the act
     * @return its path, such as {@code memberships[3].measures[0]}, or {@code partnership.operationalSince} for the start of a partnership; empty for an act that makes no entry, such as its end
     */
    default Optional<FactPath> entry(Dossier after) {
        return deed().entry(after);
    }

    /**
     * Whether the act only records or corrects what was already so. No norm allows or forbids that, so a rule book does
     * not judge such an act.
     *
     * @return false for everything that somebody does in the partnership
     */
    default boolean onlyRecords() {
        return false;
    }
}
