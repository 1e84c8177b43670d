package org.openplp.formats.wording;

import org.openplp.rules.text.Language;

/** What a report says beside a sentence about a norm. */
public enum Detail {
    /** Whom it is about, if not the partnership alone. */
    FOR,
    /** From which day on. */
    FROM,
    /** Who has to act. */
    ACTS,
    /** Whom the norm is about, if others have to act. */
    ABOUT,
    /** Towards whom it is owed. */
    TO,
    /** Since which event. */
    SINCE,
    /** What was found before. */
    BEFORE,
    /** What is found now. */
    NOW,
    /** What decided. */
    WHY,
    /** Which facts are missing. */
    LACKS,
    /** Which points the texts leave open. */
    OPEN,
    /** The last day, and the agreement that sets it. */
    BY,
    /** What a baseline freezes. */
    FROZEN,
    /** The waivers. */
    WAIVED,
    /** What to do; nothing where there is a waiver. */
    DO,
    /** What the norm rests on. */
    BASIS,
    /** Where to look in the file. */
    AT,
    /** What a source says. */
    SAYS,
    /** What the rules take of it. */
    TAKEN;

    /** A word in small letters. */
    public String label(Language language) {
        return Labels.of(Detail.class, language).text("detail." + name());
    }
}
