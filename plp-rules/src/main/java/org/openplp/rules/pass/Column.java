package org.openplp.rules.pass;

import java.util.Arrays;
import java.util.Optional;
import org.openplp.rules.rule.Outcome;

/** The outcomes of one rule for the entries of a list: how many are met or not applicable, and each of the others. */
public final class Column {
    private final int looked;
    private int notApplicable;
    private int[] entries = {};
    private Outcome[] outcomes = {};
    private int size;
    private Optional<Throwable> failure = Optional.empty();

    /** Of a list of so many entries. */
    Column(int looked) {
        this.looked = looked;
    }

    /** Notes the outcome of an entry, in the order of the list. That of one that is met need not be noted: it is what the others are not. */
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
     * What the rule threw.
     *
     * @return empty if it could be applied to every entry; otherwise nothing else of it is to be used
     */
    public Optional<Throwable> failure() {
        return failure;
    }

    /**
     * How many entries keep the norm.
     *
     * @return zero or more
     */
    public int met() {
        return looked - notApplicable - size;
    }

    /**
     * How many entries the norm asks nothing of.
     *
     * @return zero or more
     */
    public int notApplicable() {
        return notApplicable;
    }

    /**
     * How many entries are neither met nor not applicable.
     *
     * @return zero or more
     */
    public int size() {
        return size;
    }

    /**
     * Which entry one of those is.
     *
     * @param i which of them, from 0 to below {@link #size}
     * @return its index in the list, from 0
     */
    public int entry(int i) {
        return entries[i];
    }

    /**
     * The outcome of one of those.
     *
     * @param i which of them, from 0 to below {@link #size}
     * @return the outcome that the rule gives it
     */
    public Outcome outcome(int i) {
        return outcomes[i];
    }
}
