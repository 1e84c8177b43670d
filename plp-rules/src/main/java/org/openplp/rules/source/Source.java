package org.openplp.rules.source;

/**
 * A source of the register.
 *
 * @param code the code by which norms cite it
 * @param title what it is, in English unless it is its own title
 * @param date when it is from, as far as known, in English
 * @param url where it was found; empty where no public address is known
 * @param tier how close it is to the law: from {@code T0}, a statute, to {@code T6}, a third party
 * @param read how it was read
 */
public record Source(String code, String title, String date, String url, String tier, Read read) {
    /** How a source was read. */
    public enum Read {
        /** In full, or enough of it. */
        READ,
        /** In part: the page was cut. */
        CUT,
        /** Its landing page only. */
        LANDING,
        /** Through somebody else who quotes it. */
        SECOND_HAND,
        /** Not at all; to be checked before use. */
        NOT_READ
    }
}
