package org.openplp.rules.verdict;

import java.util.Arrays;
import org.openplp.core.fact.ChangedEntries;
import org.openplp.rules.rule.node.Scope;

/** The entries of a list about which a rule has more to say than a number, and the numbers of the others. */
final class Walk {
    private int met;
    private int notApplicable;
    private int[] telling = {};
    private int size;

    private Walk() {}

    /** What a rule has to say about an entry. */
    enum Says {
        NOTHING,
        MET,
        NOT_APPLICABLE,
        MORE
    }

    /** Looks at the entry on which a scope stands. */
    interface Look {
        Says at(Scope entry);

        /** The same, with more to say of each entry that counts. */
        default Look withAll() {
            return entry -> at(entry) == Says.NOTHING ? Says.NOTHING : Says.MORE;
        }
    }

    /** Looks at each entry. */
    static Walk over(Scope entry, Look look) {
        Walk walk = new Walk();
        for (int i = 0; i < entry.size(); i++) {
            walk.note(i, look.at(entry.at(i)));
        }
        return walk;
    }

    /** Looks at the entries that changed. */
    Walk after(ChangedEntries changed, Scope before, Scope now, Look look) {
        Walk walk = new Walk();
        walk.met = met;
        walk.notApplicable = notApplicable;
        for (int i : changed.before()) {
            Says said = look.at(before.at(i));
            walk.met -= said == Says.MET ? 1 : 0;
            walk.notApplicable -= said == Says.NOT_APPLICABLE ? 1 : 0;
        }
        for (int i = 0; i < size; i++) {
            int index = changed.indexAfter(telling[i]);
            if (index >= 0) {
                walk.tell(index);
            }
        }
        for (int i : changed.after()) {
            walk.note(i, look.at(now.at(i)));
        }
        Arrays.sort(walk.telling, 0, walk.size);
        return walk;
    }

    private void note(int index, Says says) {
        switch (says) {
            case MET -> met++;
            case NOT_APPLICABLE -> notApplicable++;
            case MORE -> tell(index);
            case NOTHING -> {}
        }
    }

    private void tell(int index) {
        if (size == telling.length) {
            telling = Arrays.copyOf(telling, Math.max(8, 2 * size));
        }
        telling[size++] = index;
    }

    int met() {
        return met;
    }

    int notApplicable() {
        return notApplicable;
    }

    /** The indices of the entries about which there is more to say, in the order of the list. */
    int[] telling() {
        return Arrays.copyOf(telling, size);
    }
}
