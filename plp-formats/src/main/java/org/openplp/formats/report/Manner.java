package org.openplp.formats.report;

import static java.util.Objects.requireNonNull;

import org.openplp.formats.defect.DefectTexts;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.norm.Texts;

/**
 * How a report is written.
 *
 * @param messages what is said of findings and notices; the report is in their language
 * @param all whether to list what is met, not applicable or frozen too
 * @param colours whether to mark what matters with colours, where the format has some
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
     * The same for people who edit no file.
     *
     * @return what calls the facts of a dossier by their labels
     */
    public Manner labelled() {
        return new Manner(new Messages(texts().labelled()), all, colours);
    }

    /**
     * What is said of defects.
     *
     * @return the texts in the language of the messages
     */
    public DefectTexts defects() {
        return DefectTexts.in(texts().language());
    }
}
