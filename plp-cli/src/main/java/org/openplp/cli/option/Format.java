package org.openplp.cli.option;

import java.util.Locale;

/** The formats of a report that exists only as text for people and as JSON for programs. */
public enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
