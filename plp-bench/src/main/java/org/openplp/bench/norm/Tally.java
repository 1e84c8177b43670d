package org.openplp.bench.norm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openplp.rules.rule.Outcome;

/** What a pass found: counts for what is met or asks nothing, an object for everything else. */
@SuppressWarnings("EnumOrdinal") // arrays, as one who is after speed would have them
public final class Tally {
    private static final int NORMS = ComparedNorm.values().length;

    private final int[] met = new int[NORMS];
    private final int[] notApplicable = new int[NORMS];
    private final int[] others = new int[NORMS];
    private final List<Noted> noted = new ArrayList<>();

    void add(ComparedNorm norm, String subject, Outcome outcome) {
        switch (outcome) {
            case MET -> met[norm.ordinal()]++;
            case NOT_APPLICABLE -> notApplicable[norm.ordinal()]++;
            default -> {
                others[norm.ordinal()]++;
                noted.add(new Noted(norm, subject, outcome));
            }
        }
    }

    /** Ends a norm on the entries of a list: if it concerns none of them, that counts once. */
    void close(ComparedNorm norm, boolean complete, String partnership) {
        int at = norm.ordinal();
        if (!complete) {
            add(norm, partnership, Outcome.UNDETERMINED);
        } else if (met[at] + others[at] == 0) {
            notApplicable[at] = 1;
        }
    }

    /**
     * What is not met.
     *
     * @return what was noted, in the order of the dossier
     */
    public List<Noted> noted() {
        return Collections.unmodifiableList(noted);
    }

    /**
     * How many pairs of norm and subject have an outcome.
     *
     * @return the counts; an outcome without a pair is left out
     */
    public Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (int i = 0; i < NORMS; i++) {
            counts.merge(Outcome.MET, met[i], Integer::sum);
            counts.merge(Outcome.NOT_APPLICABLE, notApplicable[i], Integer::sum);
        }
        noted.forEach(one -> counts.merge(one.outcome(), 1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
