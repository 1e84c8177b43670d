package org.openplp.cli.option;

import java.util.Locale;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import picocli.CommandLine.Model.CommandSpec;

/** The rule book to apply, as named on the command line. */
public enum WhichBook {
    /** The book of this release with the local rules on the class path. {@code plp check} applies it. */
    INSTALLED,
    /** The book of this release, without local rules. */
    REGISTER,
    /** The installed book, with the norms of the register that belong in a local book. */
    WITH_EXAMPLES;

    public RuleBook book(CommandSpec spec) {
        return switch (this) {
            case INSTALLED -> InstalledBook.of(spec);
            case REGISTER -> BelgianBook.ofThisRelease();
            case WITH_EXAMPLES -> InstalledBook.catalogue(spec);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
