package org.openplp.rules.rule;

import java.time.LocalDate;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.rule.node.Conditions;
import org.openplp.rules.rule.value.ValueTest;

/**
 * Entries of a list that count as performing a duty, with their dates.
 *
 * @param <E> the entries
 * @param log the list
 * @param counts whether an entry counts
 * @param date the date of an entry
 */
public record DutyEvent<E>(EntriesFact<Dossier, E> log, Condition counts, Fact<E, LocalDate> date) {
    /**
     * The condition that it has happened.
     *
     * @return yes if an entry counts
     */
    public Condition hasHappened() {
        return log.any(counts);
    }

    /**
     * The condition on an entry that it counts and is of a period.
     *
     * @param first the first day
     * @param last the last day, inclusive
     * @return the condition
     */
    public Condition countsIn(LocalDate first, LocalDate last) {
        return counts.and(new Conditions.Satisfies<>(date, new ValueTest.InPeriod(first, last)));
    }
}
