package org.openplp.rules.assessment;

import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

/**
 * The answer for the dossier as a whole (reading R7).
 *
 * @param answer the answer
 * @param why what decided it
 */
public record Overall(Compliance answer, DecidedBy why) {
    /**
     * The answer in words.
     *
     * @param language the language
     * @return a word or two, such as {@code not compliant}
     */
    public String text(Language language) {
        return Texts.inLanguage(language).text("overall." + answer);
    }

    /** The possible answers. */
    public enum Compliance {
        /** No duty or requirement that records can show is breached or undetermined. */
        COMPLIANT,
        /** A duty or a requirement, such as a definition that a record must satisfy, is breached and not waived. */
        NOT_COMPLIANT,
        /** The record does not show it. */
        CANNOT_TELL
    }

    /** The possible reasons for the answer. */
    public enum DecidedBy {
        /** A duty or a requirement, such as a definition that a record must satisfy, is breached and not waived. */
        BREACHED,
        /** A rule failed. */
        RULE_FAILED,
        /** The partnership has ended. */
        ENDED,
        /** The group is not a partnership. */
        INFORMAL_GROUP,
        /** A duty or a requirement that records can show is undetermined. */
        UNDETERMINED,
        /** Nothing that records can show is met. */
        NOTHING_MET,
        /** Everything that records can show is in order. */
        IN_ORDER
    }
}
