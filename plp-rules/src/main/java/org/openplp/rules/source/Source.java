package org.openplp.rules.source;

/**
 * A source of the register.
 *
 * @param code the code by which norms cite it
 * @param title its own title, or else a description in English
 * @param date its date, as far as known, in English
 * @param url the address at which it was found; empty if no public address is known
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
        /** Second-hand, through somebody who quotes it. */
        SECOND_HAND,
        /** Not at all; to be checked before use. */
        NOT_READ
    }
}
