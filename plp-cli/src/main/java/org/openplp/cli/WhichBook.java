package org.openplp.cli;

import java.util.Locale;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import picocli.CommandLine.Model.CommandSpec;

/** Which rule book to apply, in the words of the command line. */
enum WhichBook {
    /** The book of this release with the local rules on the class path, which {@code plp check} applies. */
    INSTALLED,
    /** The book of this release alone. */
    REGISTER,
    /** The installed book with the norms of the register that belong in a local book. */
    WITH_EXAMPLES;

    RuleBook book(CommandSpec spec) {
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
