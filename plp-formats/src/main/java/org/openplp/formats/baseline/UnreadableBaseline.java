package org.openplp.formats.baseline;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import org.openplp.formats.defect.Place;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** A file that is no baseline. The message says where, what is wrong, and what to do, in English: {@code FILE:LINE:COLUMN: text}. */
public final class UnreadableBaseline extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The place: file, line and column. */
    private final String where;

    /** What is wrong, by the key of its text. */
    private final String what;

    /** What the text says it of. */
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

    /** A file that was read, and holds something else than a baseline. */
    static UnreadableBaseline at(String file, Place place, String what, String value) {
        return new UnreadableBaseline(file + ":" + place.line() + ":" + place.column(), what, value, true);
    }

    /** A file that was not read. */
    static UnreadableBaseline whole(String file, String what, String value) {
        return new UnreadableBaseline(file + ":1:1", what, value, false);
    }

    /**
     * Tells where, what is wrong, and what to do.
     *
     * @param language the language
     * @return {@code FILE:LINE:COLUMN: text}
     */
    public String in(Language language) {
        requireNonNull(language, "language");
        return said(language, where, what, value, canBeTakenBack);
    }

    private static String said(Language language, String where, String what, String value, boolean canBeTakenBack) {
        Bundle labels = Labels.of(UnreadableBaseline.class, language);
        String text = labels.text(what, value);
        return where + ": " + (canBeTakenBack ? labels.text("remedy", text) : text);
    }
}
