package org.openplp.bench.dossier;

import org.openplp.core.situation.Situation;

/** How large a dossier is. */
public enum Size {
    /** A partnership as they are. */
    S1(60, 100),
    /** One far larger than any. */
    S2(10_000, 20_000),
    /** The first of those that show how the time grows: there are twice as many messages as members. */
    MEMBERS_60(60, 120),
    /** Ten times as many. */
    MEMBERS_600(600, 1_200),
    /** A hundred times as many. */
    MEMBERS_6000(6_000, 12_000),
    /** A thousand times as many. */
    MEMBERS_60000(60_000, 120_000);

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
     * What it is called in the table.
     *
     * @return such as {@code S1}
     */
    @Override
    public String toString() {
        return name().startsWith("MEMBERS_") ? members + " members" : name();
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
