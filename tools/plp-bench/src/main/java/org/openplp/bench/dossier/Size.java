package org.openplp.bench.dossier;

import org.openplp.core.dossier.DossierSnapshot;

/** The size of a dossier. */
public enum Size {
    /** A small partnership. */
    MEMBERS_24(24, 48),
    /** A partnership of ordinary size. */
    S1(60, 100),
    /** A partnership far larger than any real one. */
    S2(10_000, 20_000),
    /** The first of the sizes that show how the time grows. They have twice as many messages as members. */
    MEMBERS_60(60, 120),
    /** Ten times the first one. */
    MEMBERS_600(600, 1_200),
    /** A hundred times the first one. */
    MEMBERS_6000(6_000, 12_000),
    /** A thousand times the first one. */
    MEMBERS_60000(60_000, 120_000);

    private final int members;
    private final int messages;

    Size(int members, int messages) {
        this.members = members;
        this.messages = messages;
    }

    /**
     * The number of members.
     *
     * @return the number
     */
    public int members() {
        return members;
    }

    /**
     * The name in the table.
     *
     * @return such as {@code S1}
     */
    @Override
    public String toString() {
        return name().startsWith("MEMBERS_") ? members + " members" : name();
    }

    /**
     * A generated dossier of this size, on the day of all dossiers.
     *
     * @return an equal situation at each call
     */
    public DossierSnapshot snapshot() {
        return GeneratedDossier.snapshot(members, messages);
    }
}
