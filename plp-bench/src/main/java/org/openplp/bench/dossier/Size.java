package org.openplp.bench.dossier;

import org.openplp.core.situation.Situation;

/** Dossiers of two sizes. */
public enum Size {
    /** A partnership as they are. */
    S1(60, 100),
    /** One far larger than any. */
    S2(10_000, 20_000);

    private final int members;
    private final int messages;

    Size(int members, int messages) {
        this.members = members;
        this.messages = messages;
    }

    /**
     * How many members the dossier has.
     *
     * @return a number
     */
    public int members() {
        return members;
    }

    /**
     * The dossier on the day of all dossiers.
     *
     * @return always an equal one
     */
    public Situation situation() {
        return GeneratedDossier.situation(members, messages);
    }
}
