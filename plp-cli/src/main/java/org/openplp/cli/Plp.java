package org.openplp.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.HelpTexts;
import org.openplp.cli.console.Speaker;
import org.openplp.cli.console.Terminal;
import org.openplp.cli.console.Words;
import org.openplp.cli.option.LanguageCandidates;
import org.openplp.cli.option.LanguageConverter;
import org.openplp.formats.report.Engine;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The {@code plp} command. */
@Command(name = "plp", mixinStandardHelpOptions = true, versionProvider = Plp.Version.class)
public final class Plp implements Speaker {
    /** The subcommands, in the order of the help. */
    private static final Map<String, Class<?>> COMMANDS = commands();

    private static final Set<String> WITHOUT_A_BOOK = Set.of("schema", "new", "import", "law");

    private final Words words;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            scope = ScopeType.INHERIT,
            converter = LanguageConverter.class,
            completionCandidates = LanguageCandidates.class)
    @SuppressWarnings("unused") // Words.of(args) reads it first, so that mistakes are reported in the language too.
    private Language language = Language.ENGLISH;

    private Plp(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the words after {@code plp}
     */
    public static void main(String[] args) {
        if (isNamed(args) && !WITHOUT_A_BOOK.contains(args[0])) {
            prepareTheBook();
        }
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code = run(out, err, args);
        if (out.checkError()) {
            if (!Terminal.isPiped()) {
                Words words = Words.of(args);
                err.println(words.line(words.text("output.cut")));
            }
            code = ExitCode.USAGE.code();
        }
        err.flush();
        System.exit(code);
    }

    private static boolean isNamed(String... args) {
        return args.length > 0 && COMMANDS.containsKey(args[0]);
    }

    /**
     * Prepares the rule book while the command line is parsed. The command that needs it waits for it, and reports a
     * failure.
     */
    private static void prepareTheBook() {
        Thread preparation = new Thread(BelgianBook::ofThisRelease, "plp-rule-book");
        preparation.setDaemon(true);
        preparation.setUncaughtExceptionHandler((thread, thrown) -> {});
        preparation.start();
    }

    /** Runs the command. Every failure becomes one sentence, never a stack trace. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Words words = Words.of(args);
        try {
            return execute(words, out, err, args);
        } catch (OutOfMemoryError scarce) {
            err.println(words.line(words.text("memory")));
        } catch (Throwable fault) { // picocli does not pass these to its handler
            err.println(words.line(words.text("fault", fault.getClass().getSimpleName())));
        }
        return ExitCode.RULE_FAILED.code();
    }

    private static int execute(Words words, PrintWriter out, PrintWriter err, String... args) {
        // Preparing all subcommands takes longer than running one of them.
        return command(words, isNamed(args) ? Set.of(args[0]) : COMMANDS.keySet())
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
     * The command as picocli sees it, with all subcommands and options, and its help in one language.
     *
     * @param language the language of the help
     * @return the command, not yet run
     */
    public static CommandLine command(Language language) {
        return command(Words.in(language), COMMANDS.keySet());
    }

    private static CommandLine command(Words words, Set<String> names) {
        CommandLine plp = new CommandLine(new Plp(words));
        for (String name : names) {
            plp.addSubcommand(COMMANDS.get(name));
        }
        return plp.registerConverter(Path.class, Plp::path)
                .setResourceBundle(new HelpTexts(words.language()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(false);
    }

    /** Converts a word to a path, and refuses an empty word, which would otherwise mean the current folder. */
    private static Path path(String word) {
        if (word.isEmpty()) {
            throw new TypeConversionException("an empty path");
        }
        return Path.of(word);
    }

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("check", Check.class);
        commands.put("duties", DutiesCommand.class);
        commands.put("may", May.class);
        commands.put("diff", Diff.class);
        commands.put("norms", Norms.class);
        commands.put("explain", Explain.class);
        commands.put("schema", SchemaCommand.class);
        commands.put("new", NewCommand.class);
        commands.put("import", ImportCommand.class);
        commands.put("law", LawCommand.class);
        return commands;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Prints the engine and the rule book with their versions. */
    static final class Version implements IVersionProvider {
        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Override
        public String[] getVersion() {
            RuleBook book = BelgianBook.ofThisRelease();
            return new String[] {
                Engine.name(), Words.of(spec).text("version.book", book.id(), book.version(), book.digest())
            };
        }
    }
}
