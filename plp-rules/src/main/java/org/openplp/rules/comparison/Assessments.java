package org.openplp.rules.comparison;

import org.openplp.rules.assessment.Assessment;

/** Assessments side by side. */
public final class Assessments {
    private Assessments() {}

    /**
     * What differs between two assessments, by norm, subject and entry of the subject.
     *
     * <p>They may be of one dossier on two days, by two rule books or under two readings, or of two dossiers. Subjects are the same if they are of the
     * same kind and have the same id. A partnership is the same as the other whatever their ids are, since a dossier has but one; whether two
     * partnerships are compared is in {@link Comparison#differences()}. Where an entry stands in its list makes no difference.
     *
     * <p>All findings of both are explained, so that this takes as long as a whole report of each.
     *
     * @param before the assessment from which to look
     * @param after the assessment at which to look
     * @return what differs; nothing if both are of equal situations, by the same book and under the same reading
     */
    public static Comparison compare(Assessment before, Assessment after) {
        return new Comparison(before, after, new Changes(before, after).inOrder());
    }
}
