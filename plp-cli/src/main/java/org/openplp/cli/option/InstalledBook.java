package org.openplp.cli.option;

import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.stream.Stream;
import org.openplp.cli.console.Mistake;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import picocli.CommandLine.Model.CommandSpec;

/** The rule book that the command applies: the book of this release with the local rules on the class path. */
public final class InstalledBook {
    private InstalledBook() {}

    /**
     * The installed rule book.
     *
     * @throws Mistake if local rules on the class path cannot be used, with the reason
     */
    public static RuleBook of(CommandSpec spec) {
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
     * Every known norm: those of the installed book, and those of the register that belong in a local book, which no
     * check applies.
     *
     * @throws Mistake as {@link #of} does
     */
    public static RuleBook catalogue(CommandSpec spec) {
        return installed(spec, BelgianBook.withLocalExamples());
    }

    /** The message of the rules themselves, even if loading a class wrapped it in other failures. */
    private static String reason(Throwable failure) {
        Throwable said = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(IllegalArgumentException.class::isInstance)
                .findFirst()
                .orElse(failure);
        return Objects.requireNonNullElse(said.getMessage(), said.getClass().getSimpleName());
    }
}
