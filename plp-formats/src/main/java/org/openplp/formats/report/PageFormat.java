package org.openplp.formats.report;

import java.util.Locale;

/** The formats of an answer that people read. */
public enum PageFormat {
    /** For a person at a terminal. */
    TEXT,
    /** For a comment or a wiki. */
    MARKDOWN,
    /** For a person with a browser. */
    HTML;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
