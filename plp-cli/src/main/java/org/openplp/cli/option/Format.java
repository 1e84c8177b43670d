package org.openplp.cli.option;

import java.util.Locale;

/** The formats of what is written for people and for programs, and in no other form. */
public enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
