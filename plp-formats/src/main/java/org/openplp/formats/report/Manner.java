package org.openplp.formats.report;

import static java.util.Objects.requireNonNull;

import org.openplp.formats.defect.DefectTexts;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.norm.Texts;

/**
 * The settings of a report.
 *
 * @param messages the texts of findings and notices; the report is in their language
 * @param all whether to include met, not applicable and frozen findings
 * @param colours whether to highlight with colours, if the format has them
 */
public record Manner(Messages messages, boolean all, boolean colours) {
    /** Refuses null. */
    public Manner {
        requireNonNull(messages, "messages");
    }

    /**
     * The texts.
     *
     * @return those of the messages
     */
    public Texts texts() {
        return messages.texts();
    }

    /**
     * These settings for people who do not edit a file.
     *
     * @return settings that name the facts of a dossier by their labels
     */
    public Manner labelled() {
        return new Manner(new Messages(texts().labelled()), all, colours);
    }

    /**
     * The texts of defects.
     *
     * @return the texts in the language of the messages
     */
    public DefectTexts defects() {
        return DefectTexts.inLanguage(texts().language());
    }
}
