package org.openplp.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.openplp.formats.report.Engine;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code plp} command. */
@Command(
        name = "plp",
        mixinStandardHelpOptions = true,
        versionProvider = Plp.Version.class,
        subcommands = {
            Check.class,
            DutiesCommand.class,
            May.class,
            Diff.class,
            Norms.class,
            Explain.class,
            SchemaCommand.class,
            NewCommand.class,
            ImportCommand.class
        })
public final class Plp {
    private final Words words;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            scope = ScopeType.INHERIT,
            converter = LanguageConverter.class,
            completionCandidates = LanguageCandidates.class)
    @SuppressWarnings("unused") // read before all other words, so that mistakes in them are told in the language too
    private Language language = Language.ENGLISH;

    private Plp(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the words after {@code plp}
     */
    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code = run(out, err, args);
        if (out.checkError()) {
            Words words = Words.of(args);
            err.println(words.line(words.text("output.cut")));
            code = ExitCode.USAGE.code();
        }
        err.flush();
        System.exit(code);
    }

    /** Runs the command; whatever goes wrong is one sentence, never a stack trace. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Words words = Words.of(args);
        return command(words)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(new Mistakes(words))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    String what = failure.getClass().getSimpleName();
                    command.getErr().println(words.line(words.text("fault", what)));
                    return ExitCode.RULE_FAILED.code();
                })
                .execute(args);
    }

    /**
     * The command as picocli knows it, with all that it takes and the help in a language.
     *
     * @param language the language
     * @return the command, which has run nothing
     */
    public static CommandLine command(Language language) {
        return command(Words.in(language));
    }

    private static CommandLine command(Words words) {
        return new CommandLine(new Plp(words))
                .setResourceBundle(new HelpTexts(words.language()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Says which engine and which rule book this is. */
    static final class Version implements IVersionProvider {
        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Override
        public String[] getVersion() {
            RuleBook book = RuleBook.ofThisRelease();
            return new String[] {
                Engine.name(), Words.of(spec).text("version.book", book.id(), book.version(), book.digest())
            };
        }
    }
}
