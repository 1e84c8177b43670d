package org.openplp.formats.wording;

import org.openplp.rules.text.Language;

/** The labelled details that a report gives next to a statement about a norm. */
public enum Detail {
    /** Whom it is about, unless it is only the partnership. */
    FOR,
    /** The first day. */
    FROM,
    /** Who has to act. */
    ACTS,
    /** Whom the norm is about, if others have to act. */
    ABOUT,
    /** To whom it is owed. */
    TO,
    /** The event that opened it. */
    SINCE,
    /** The earlier finding. */
    BEFORE,
    /** The present finding. */
    NOW,
    /** What decided. */
    WHY,
    /** The missing facts. */
    LACKS,
    /** The points that the texts leave open. */
    OPEN,
    /** The last day, and the agreement that sets it. */
    BY,
    /** What a baseline freezes. */
    FROZEN,
    /** The waivers. */
    WAIVED,
    /** What to do; empty if there is a waiver. */
    DO,
    /** The basis of the norm. */
    BASIS,
    /** The place in the file. */
    AT,
    /** What a source says. */
    SAYS,
    /** What the rules take from it. */
    TAKEN;

    /** The label, in lower case. */
    public String label(Language language) {
        return Labels.of(Detail.class, language).text("detail." + name());
    }
}
