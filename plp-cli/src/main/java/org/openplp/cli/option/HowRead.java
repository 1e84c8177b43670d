package org.openplp.cli.option;

import java.util.Locale;
import org.openplp.rules.norm.Reading;

/** How strictly the texts are read, as named on the command line. */
public enum HowRead {
    AS_WORDED(Reading.AS_WORDED),
    BINDING(Reading.BINDING_ONLY);

    private final Reading reading;

    HowRead(Reading reading) {
        this.reading = reading;
    }

    public Reading reading() {
        return reading;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
