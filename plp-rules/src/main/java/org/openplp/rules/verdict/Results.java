package org.openplp.rules.verdict;

import java.util.ArrayList;
import java.util.List;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.outcome.Subject;

/** The results of one rule. A rule that fails half-way produces none. */
public final class Results {
    private final List<Found> found = new ArrayList<>();
    private int met;
    private int notApplicable;

    /** The result for one subject. */
    public record Found(Subject subject, Outcome outcome, Reason reason, Account account) {}

    void add(Found one) {
        found.add(one);
        count(one.outcome());
    }

    /** Adds a result that is neither met nor not applicable in front of the others. */
    void addFirst(Found one) {
        found.add(0, one);
    }

    /** Counts a subject that is met or not applicable. The others are already among the results. */
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

    public int met() {
        return met;
    }

    public int notApplicable() {
        return notApplicable;
    }

    /** The gravest outcome of all subjects. */
    Outcome gravest() {
        Outcome gravest = met > 0 ? Outcome.MET : Outcome.NOT_APPLICABLE;
        for (Found one : found) {
            gravest = gravest.worse(one.outcome());
        }
        return gravest;
    }

    /** Whether the norm asks something of at least one subject. */
    boolean concernSomebody() {
        return met > 0 || found.stream().anyMatch(one -> one.outcome() != Outcome.NOT_APPLICABLE);
    }

    /** The results that may have something to report, in the order of the dossier. */
    public List<Found> found() {
        return found;
    }
}
