package org.openplp.rules.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.outcome.Subject;

/** The results of one rule. A rule that fails half-way produces none. */
public final class Results {
    private final List<Found> found = new ArrayList<>();
    private int met;
    private int notApplicable;
    private boolean keepAll;

    /** The result for one subject. */
    public record Found(Subject subject, Outcome outcome, Reason reason, Account account) {}

    /** Begins the results of another rule, of which all are kept, or those that need attention. */
    void begin(boolean all) {
        keepAll = all;
        clear();
    }

    boolean keepAll() {
        return keepAll;
    }

    void add(Found one) {
        add(one.outcome(), () -> one);
    }

    /** Counts a result with an outcome. It is made only if it is kept. */
    void add(Outcome outcome, Supplier<Found> one) {
        if (outcome == Outcome.MET) {
            met++;
        } else if (outcome == Outcome.NOT_APPLICABLE) {
            notApplicable++;
        }
        if (keepAll || (outcome != Outcome.MET && outcome != Outcome.NOT_APPLICABLE)) {
            found.add(one.get());
        }
    }

    /** Adds a result that is neither met nor not applicable in front of the others. */
    void addFirst(Found one) {
        found.add(0, one);
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

    /** The results that are kept, in the order of the dossier. */
    public List<Found> found() {
        return found;
    }
}
