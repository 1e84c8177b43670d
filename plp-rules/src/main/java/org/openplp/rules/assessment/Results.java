package org.openplp.rules.assessment;

import java.util.ArrayList;
import java.util.List;
import org.openplp.rules.rule.Outcome;

/** The findings of one rule. A rule that fails half-way leaves none. */
final class Results {
    private final List<Found> found = new ArrayList<>();
    private int met;
    private int notApplicable;

    /** What is found of one subject. */
    record Found(Subject subject, Outcome outcome, Reason reason, Account account) {}

    void add(Found one) {
        found.add(one);
        count(one.outcome());
    }

    /** Puts one that is neither met nor not applicable before the others. */
    void addFirst(Found one) {
        found.add(0, one);
    }

    /** Counts a subject if it is met or not applicable; the others are among those that are found. */
    void count(Outcome outcome) {
        if (outcome == Outcome.MET) {
            met++;
        } else if (outcome == Outcome.NOT_APPLICABLE) {
            notApplicable++;
        }
    }

    /** Counts subjects about which there is nothing to report. */
    void count(int moreMet, int moreNotApplicable) {
        met += moreMet;
        notApplicable += moreNotApplicable;
    }

    void clear() {
        found.clear();
        met = 0;
        notApplicable = 0;
    }

    int met() {
        return met;
    }

    int notApplicable() {
        return notApplicable;
    }

    /** Whether the norm asks something of a subject. */
    boolean concernSomebody() {
        return met > 0 || found.stream().anyMatch(one -> one.outcome() != Outcome.NOT_APPLICABLE);
    }

    /** Those about which there may be something to report, in the order of the dossier. */
    List<Found> found() {
        return found;
    }
}
