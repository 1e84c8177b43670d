package org.openplp.rules.pass;

import java.util.Arrays;
import java.util.Optional;
import org.openplp.rules.outcome.Outcome;

/** The outcomes of one rule for the entries of a list: how many are met or not applicable, and each of the others. */
public final class OutcomeColumn {
    private final int looked;
    private int notApplicable;
    private int[] entries = {};
    private Outcome[] outcomes = {};
    private int size;
    private Optional<Throwable> failure = Optional.empty();

    /** Creates a column for a list with a number of entries. */
    OutcomeColumn(int looked) {
        this.looked = looked;
    }

    /** Notes the outcome of an entry, in the order of the list. A met entry need not be noted: every other entry is met. */
    void add(int entry, Outcome outcome) {
        if (outcome == Outcome.NOT_APPLICABLE) {
            notApplicable++;
        } else if (outcome != Outcome.MET) {
            keep(entry, outcome);
        }
    }

    private void keep(int entry, Outcome outcome) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, Math.max(8, 2 * size));
            outcomes = Arrays.copyOf(outcomes, entries.length);
        }
        entries[size] = entry;
        outcomes[size] = outcome;
        size++;
    }

    void fail(Throwable thrown) {
        failure = Optional.of(thrown);
    }

    /**
     * The exception that the rule threw.
     *
     * @return the exception, in which case the rest of the column must not be used; empty if the rule could be applied
     *     to every entry
     */
    public Optional<Throwable> failure() {
        return failure;
    }

    /**
     * The number of entries that keep the norm.
     *
     * @return the number, zero or more
     */
    public int met() {
        return looked - notApplicable - size;
    }

    /**
     * The number of entries of which the norm asks nothing.
     *
     * @return the number, zero or more
     */
    public int notApplicable() {
        return notApplicable;
    }

    /**
     * The number of entries that are neither met nor not applicable.
     *
     * @return the number, zero or more
     */
    public int size() {
        return size;
    }

    /**
     * The index of one of those entries.
     *
     * @param i which of them, from 0 to below {@link #size}
     * @return its index in the list, from 0
     */
    public int entry(int i) {
        return entries[i];
    }

    /**
     * The outcome of one of those entries.
     *
     * @param i which of them, from 0 to below {@link #size}
     * @return the outcome that the rule gives it
     */
    public Outcome outcome(int i) {
        return outcomes[i];
    }
}
