package org.openplp.bench;

import org.openplp.bench.dossier.Size;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Reading;

/** Assesses a dossier repeatedly, so that a profiler can watch. */
public final class Repeat {
    private Repeat() {}

    /**
     * Assesses the dossier.
     *
     * @param args the number of times, {@code cut} or {@code full} for the book, and the name of the dossier
     */
    public static void main(String[] args) {
        DossierSnapshot snapshot = Size.valueOf(args[2]).snapshot();
        RuleBook book = args[1].equals("full") ? Books.FULL : Books.CUT;
        int found = 0;
        for (int i = 0; i < Integer.parseInt(args[0]); i++) {
            found += book.assess(snapshot, Reading.AS_WORDED).findings().size();
        }
        if (found == 0) {
            throw new IllegalStateException("nothing was found, so nothing was measured");
        }
    }
}
