package org.openplp.formats.baseline;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import org.openplp.formats.defect.Place;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/**
 * Thrown for a file that is not a baseline. The message gives the place, the mistake and the remedy in English:
 * {@code FILE:LINE:COLUMN: text}.
 */
public final class UnreadableBaseline extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The place: file, line and column. */
    private final String where;

    /** The mistake, as the key of its text. */
    private final String what;

    /** The value that the text mentions. */
    private final String value;

    /** Whether an earlier version of the file may help. */
    private final boolean canBeTakenBack;

    private UnreadableBaseline(String where, String what, String value, boolean canBeTakenBack) {
        super(said(Language.ENGLISH, where, what, value, canBeTakenBack));
        this.where = where;
        this.what = what;
        this.value = value;
        this.canBeTakenBack = canBeTakenBack;
    }

    /** Creates the exception for a file that was read but is not a baseline. */
    static UnreadableBaseline at(String file, Place place, String what, String value) {
        return new UnreadableBaseline(file + ":" + place.line() + ":" + place.column(), what, value, true);
    }

    /** Creates the exception for a file that was not read. */
    static UnreadableBaseline whole(String file, String what, String value) {
        return new UnreadableBaseline(file + ":1:1", what, value, false);
    }

    /**
     * The place, the mistake and the remedy.
     *
     * @param language the language
     * @return {@code FILE:LINE:COLUMN: text}
     */
    public String text(Language language) {
        requireNonNull(language, "language");
        return said(language, where, what, value, canBeTakenBack);
    }

    private static String said(Language language, String where, String what, String value, boolean canBeTakenBack) {
        Bundle labels = Labels.of(UnreadableBaseline.class, language);
        String text = labels.text(what, value);
        return where + ": " + (canBeTakenBack ? labels.text("remedy", text) : text);
    }
}
