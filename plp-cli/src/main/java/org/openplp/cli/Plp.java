package org.openplp.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.openplp.formats.report.Engine;
import org.openplp.rules.assessment.RuleBook;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The {@code plp} command. */
@Command(
        name = "plp",
        description = "Checks the record of a neighbourhood prevention partnership against the norms that govern it.",
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
    /** For picocli. */
    public Plp() {}

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
            err.println("plp: the output could not be written whole");
            code = ExitCode.USAGE.code();
        }
        err.flush();
        System.exit(code);
    }

    /** Runs the command; whatever goes wrong is one sentence, never a stack trace. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Plp())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler((mistake, words) -> {
                    mistake.getCommandLine()
                            .getErr()
                            .println("plp: "
                                    + Terminal.printable(Objects.toString(mistake.getMessage(), "wrong usage")));
                    mistake.getCommandLine()
                            .getErr()
                            .println("plp: "
                                    + mistake.getCommandLine().getCommandSpec().qualifiedName()
                                    + " --help tells how it is used");
                    return ExitCode.USAGE.code();
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr()
                            .println("plp: this is a fault of plp, not of the dossier: "
                                    + failure.getClass().getSimpleName());
                    return ExitCode.RULE_FAILED.code();
                })
                .execute(args);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Says which engine and which rule book this is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            RuleBook book = RuleBook.ofThisRelease();
            return new String[] {Engine.name(), "rule book " + book.id() + " " + book.version() + " " + book.digest()};
        }
    }
}
