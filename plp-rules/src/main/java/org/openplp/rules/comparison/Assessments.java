package org.openplp.rules.comparison;

import org.openplp.rules.assessment.Assessment;

/** Compares assessments. */
public final class Assessments {
    private Assessments() {}

    /**
     * The differences between two assessments, by norm, subject and entry of the subject.
     *
     * <p>The assessments may be of one dossier on two days, by two rule books or under two readings, or of two
     * dossiers. Two subjects are the same if they have the same kind and id. Partnerships always count as the same,
     * whatever their ids, since a dossier has only one; {@link Comparison#differences()} shows whether two partnerships
     * are compared. The place of an entry in its list makes no difference.
     *
     * <p>All findings of both assessments are explained, so this takes as long as a full report of each.
     *
     * @param before the assessment to compare from
     * @param after the assessment to compare to
     * @return the differences; none if both are of equal situations, by the same book and under the same reading
     */
    public static Comparison compare(Assessment before, Assessment after) {
        return new Comparison(before, after, new Changes(before, after).inOrder());
    }
}
