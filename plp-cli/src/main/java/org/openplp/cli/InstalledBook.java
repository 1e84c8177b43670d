package org.openplp.cli;

import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.stream.Stream;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import picocli.CommandLine.Model.CommandSpec;

/** The rule book that the command applies: that of this release, with the local rules on the class path. */
final class InstalledBook {
    private InstalledBook() {}

    /**
     * The rule book.
     *
     * @throws Mistake if there are local rules on the class path that cannot be used, with the reason
     */
    static RuleBook of(CommandSpec spec) {
        return installed(spec, BelgianBook.ofThisRelease());
    }

    private static RuleBook installed(CommandSpec spec, RuleBook book) {
        try {
            return book.withInstalledLocalRules();
        } catch (Exception | ServiceConfigurationError | LinkageError e) {
            throw Mistake.of(spec, e, "localRules", reason(e));
        }
    }

    /**
     * Every norm that is known: that book, and the norms of the register that belong in a local book and that no check applies.
     *
     * @throws Mistake as {@link #of} does
     */
    static RuleBook catalogue(CommandSpec spec) {
        return installed(spec, BelgianBook.withLocalExamples());
    }

    /** What the rules say is wrong with them, however deep in the loading of a class it was said. */
    private static String reason(Throwable failure) {
        Throwable said = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(IllegalArgumentException.class::isInstance)
                .findFirst()
                .orElse(failure);
        return Objects.requireNonNullElse(said.getMessage(), said.getClass().getSimpleName());
    }
}
