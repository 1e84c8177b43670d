package org.openplp.cli.option;

import java.util.Locale;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;

/** The rule book to apply, as named on the command line. */
public enum WhichBook {
    /** The book of this release with the local law. {@code plp check} applies it. */
    INSTALLED,
    /** The book of this release, without local law. */
    REGISTER,
    /** The installed book, with the norms of the register that belong in a local book. */
    WITH_EXAMPLES;

    public RuleBook book(LawOption law) {
        return switch (this) {
            case INSTALLED -> law.book();
            case REGISTER -> BelgianBook.ofThisRelease();
            case WITH_EXAMPLES -> law.catalogue();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
