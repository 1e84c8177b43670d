package org.openplp.rules.duty;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.openplp.rules.norm.Texts;

/**
 * A duty in the words of one language.
 *
 * @param duty the duty
 * @param texts the texts of the language
 */
public record DutyWords(Duty duty, Texts texts) {
    /** Refuses null. */
    public DutyWords {
        requireNonNull(duty, "duty");
        requireNonNull(texts, "texts");
    }

    /**
     * The state of the duty.
     *
     * @return a word or two, such as {@code Overdue}
     */
    public String state() {
        return texts.text("duty." + duty.state());
    }

    /**
     * Who has to do it.
     *
     * @return the name of each bearer of the norm
     */
    public List<String> who() {
        return duty.who().stream().map(bearer -> texts.text("bearer." + bearer)).toList();
    }

    /** Shows which duty it is, without any text of the dossier. */
    @Override
    public String toString() {
        return duty.toString();
    }
}
