package org.openplp.cli.option;

import java.util.Locale;
import java.util.Optional;
import org.openplp.formats.report.PageFormat;

/** The formats of an answer: those for people, and JSON for programs. */
public enum AnswerFormat {
    TEXT,
    MARKDOWN,
    HTML,
    JSON;

    /** The format for people; empty for JSON. */
    public Optional<PageFormat> page() {
        return this == JSON ? Optional.empty() : Optional.of(PageFormat.valueOf(name()));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
