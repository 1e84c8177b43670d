package org.openplp.rules.rule;

import java.time.LocalDate;
import org.openplp.core.dossier.Dossier;

/**
 * Entries of a list that count as performing a duty, with their dates.
 *
 * @param <E> the entries
 * @param log the list
 * @param counts whether an entry counts
 * @param date the date of an entry
 */
public record Happening<E>(LogFact<Dossier, E> log, Condition counts, Fact<E, LocalDate> date) {
    /**
     * The condition that it has happened.
     *
     * @return yes if an entry counts
     */
    public Condition hasHappened() {
        return log.any(counts);
    }
}
