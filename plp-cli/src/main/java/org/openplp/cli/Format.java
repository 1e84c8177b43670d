package org.openplp.cli;

import java.util.Locale;

/** The formats of what is written for people and for programs, and in no other form. */
enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
