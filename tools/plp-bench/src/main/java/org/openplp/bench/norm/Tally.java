package org.openplp.bench.norm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openplp.rules.outcome.Outcome;

/** The findings of a pass: a count for the outcomes met and not applicable, an object for every other one. */
@SuppressWarnings("EnumOrdinal") // arrays, as in code written for speed
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

    /** Completes a norm about the entries of a list. If it concerns none of them, that counts as one finding. */
    void close(ComparedNorm norm, boolean complete, String partnership) {
        int at = norm.ordinal();
        if (!complete) {
            add(norm, partnership, Outcome.UNDETERMINED);
        } else if (met[at] + others[at] == 0) {
            notApplicable[at] = 1;
        }
    }

    /**
     * The norms that are not met.
     *
     * @return the findings, in the order of the dossier
     */
    public List<Noted> noted() {
        return Collections.unmodifiableList(noted);
    }

    /**
     * The number of pairs of norm and subject by outcome.
     *
     * @return the counts, without outcomes that have no pair
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
