package org.openplp.cli.option;

import java.util.Locale;

/** The formats of a dossier to start from. */
public enum StarterFormat {
    YAML,
    XLSX;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
