package org.openplp.cli;

import static java.util.Objects.requireNonNull;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.openplp.cli.console.Arguments;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.HelpTexts;
import org.openplp.cli.console.Speaker;
import org.openplp.cli.console.Terminal;
import org.openplp.cli.console.Words;
import org.openplp.cli.option.DayConverter;
import org.openplp.cli.option.LanguageCandidates;
import org.openplp.cli.option.LanguageConverter;
import org.openplp.formats.report.Engine;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.belgium.Edition;
import org.openplp.rules.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The {@code plp} command. */
public final class Main implements Speaker {
    /** The subcommands, in the order of the help. */
    private static final Map<String, Supplier<Arguments>> COMMANDS = commands();

    private static final Set<String> WITHOUT_A_BOOK = Set.of("schema", "new", "import", "law");

    /** The number that the launcher wants for a finding, since a Java that does not start ends with 1 too. */
    private static final String FINDING = "plp.finding";

    private final Words words;

    private Main(Words words) {
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
        int code = outcome(args);
        System.exit(code == ExitCode.FINDING.code() ? Integer.getInteger(FINDING, code) : code);
    }

    /** Runs the command, and gives its exit code. */
    static int outcome(String... args) {
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
        return code;
    }

    private static boolean isNamed(String... args) {
        return args.length > 0 && COMMANDS.containsKey(args[0]);
    }

    /**
     * Prepares the rule book while the command line is parsed. The command that needs it waits for it, and reports a
     * failure.
     */
    private static void prepareTheBook() {
        Thread preparation = new Thread(
                () -> {
                    try {
                        BelgianBook.ofThisRelease();
                    } catch (Throwable failure) { // the command fails too
                        return;
                    }
                },
                "plp-rule-book");
        preparation.setDaemon(true);
        preparation.start();
    }

    /** Runs the command. Every failure becomes one sentence, never a stack trace. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Words words = Words.of(args);
        try {
            if (args.length == 1 && args[0].equals("--version")) {
                List.of(new Version(words).getVersion()).forEach(out::println);
                return ExitCode.FINE.code();
            }
            return execute(words, out, err, args);
        } catch (OutOfMemoryError scarce) {
            err.println(words.line(words.text("memory")));
        } catch (Throwable fault) { // picocli does not pass these to its handler
            err.println(words.line(words.text("fault", fault.getClass().getSimpleName())));
        }
        return ExitCode.RULE_FAILED.code();
    }

    private static int execute(Words words, PrintWriter out, PrintWriter err, String... args) {
        return command(words, isNamed(args) ? Set.of(args[0]) : COMMANDS.keySet(), new HashSet<>(List.of(args)))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(new Mistakes(words))
                .setExecutionExceptionHandler(new Faults(words))
                .execute(args);
    }

    /**
     * The command as picocli sees it, with all subcommands and options, and its help in one language.
     *
     * @param language the language of the help
     * @return the command, not yet run
     */
    public static CommandLine command(Language language) {
        return command(Words.in(language), COMMANDS.keySet(), COMMANDS.keySet());
    }

    /** The command with some subcommands. Those that nobody calls have only a name and a description: preparing all of them takes longer than running one. */
    private static CommandLine command(Words words, Set<String> names, Set<String> called) {
        CommandLine plp = new CommandLine(withHelp(CommandSpec.wrapWithoutInspection(new Main(words)))
                .name("plp")
                .versionProvider(new Version(words))
                // Words.of(args) reads it first, so that mistakes are reported in the language too.
                .addOption(OptionSpec.builder("--lang")
                        .paramLabel("LANG")
                        .type(Language.class)
                        .converters(new LanguageConverter())
                        .completionCandidates(new LanguageCandidates())
                        .scopeType(ScopeType.INHERIT)
                        .build()));
        for (String name : names) {
            plp.addSubcommand(name, called.contains(name) ? subcommand(name) : CommandSpec.create());
        }
        return plp.registerConverter(Path.class, Main::path)
                // a converter is made only for a day that is given
                .registerConverter(LocalDate.class, word -> new DayConverter().convert(word))
                .setResourceBundle(new HelpTexts(words.language()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(false);
    }

    private static CommandSpec subcommand(String name) {
        return withHelp(requireNonNull(COMMANDS.get(name)).get().spec());
    }

    private static CommandSpec withHelp(CommandSpec spec) {
        return spec.addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .descriptionKey("mixinStandardHelpOptions.help")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .descriptionKey("mixinStandardHelpOptions.version")
                        .build());
    }

    private static Map<String, Supplier<Arguments>> commands() {
        Map<String, Supplier<Arguments>> commands = new LinkedHashMap<>();
        commands.put("check", () -> new CheckCommand().arguments);
        commands.put("duties", () -> new DutiesCommand().arguments);
        commands.put("may", () -> new May().arguments);
        commands.put("diff", () -> new Diff().arguments);
        commands.put("norms", () -> new Norms().arguments);
        commands.put("explain", () -> new Explain().arguments);
        commands.put("schema", () -> new SchemaCommand().arguments);
        commands.put("new", () -> new NewCommand().arguments);
        commands.put("import", () -> new ImportCommand().arguments);
        commands.put("law", () -> new LawCommand().arguments);
        commands.put("web", () -> new WebCommand().arguments);
        return commands;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Converts a word to a path, and refuses an empty word, which would otherwise mean the current folder. */
    private static Path path(String word) {
        if (word.isEmpty()) {
            throw new TypeConversionException("an empty path");
        }
        return Path.of(word);
    }

    /** Reports a fault of plp itself in one sentence. */
    private record Faults(Words words) implements IExecutionExceptionHandler {
        @Override
        public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
            String what = failure.getClass().getSimpleName();
            command.getErr().println(words.line(words.text("fault", what)));
            return ExitCode.RULE_FAILED.code();
        }
    }

    /** Says which engine and which rule book this is. */
    private record Version(Words words) implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Edition book = Edition.ofThisRelease();
            return new String[] {Engine.name(), words.text("version.book", book.id(), book.version(), book.digest())};
        }
    }
}
