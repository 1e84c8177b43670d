package org.openplp.cli.option;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.formats.report.PageFormat;

/** The formats of an answer: those for people, and JSON for programs. */
public enum AnswerFormat {
    TEXT,
    MARKDOWN,
    HTML,
    JSON;

    /** The format for people; empty for JSON. */
    public Optional<PageFormat> page() {
        return Stream.of(PageFormat.values())
                .filter(one -> one.name().equals(name()))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
