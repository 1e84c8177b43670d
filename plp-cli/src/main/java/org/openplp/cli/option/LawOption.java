package org.openplp.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openplp.cli.console.Arguments;
import org.openplp.cli.console.Given;
import org.openplp.cli.console.Mistake;
import org.openplp.law.compile.LawFolder;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import picocli.CommandLine.Model.CommandSpec;

/** The option that adds local law to the rule book of this release, or takes another book instead. */
public final class LawOption {
    private final CommandSpec spec;
    private final Given<List<Path>> laws;

    /** Adds the option to those of a command. */
    public LawOption(Arguments arguments) {
        this.spec = arguments.spec();
        this.laws = arguments.paths("--law", "PATH");
    }

    /**
     * The book of this release with the law that is given.
     *
     * @throws Mistake if law cannot be used, with the reason
     */
    public RuleBook book() {
        return with(BelgianBook.ofThisRelease());
    }

    /**
     * Every known norm: those of the book, and those of the register that belong in a local book, which no check
     * applies.
     *
     * @throws Mistake as {@link #book} does
     */
    public RuleBook catalogue() {
        return with(BelgianBook.withLocalExamples());
    }

    private RuleBook with(RuleBook book) {
        RuleBook with = book;
        for (Path path : laws.get()) {
            with = with(with, path);
        }
        return with;
    }

    private RuleBook with(RuleBook book, Path path) {
        try {
            return BelgianBook.withLaw(book, LawFolder.compiled(path));
        } catch (IOException e) {
            throw Mistake.of(spec, e, "law.unread", path);
        } catch (IllegalArgumentException e) {
            throw Mistake.of(spec, e, "law.refused", path + ": " + e.getMessage());
        }
    }
}
