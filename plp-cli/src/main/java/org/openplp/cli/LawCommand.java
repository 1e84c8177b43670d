package org.openplp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Terminal;
import org.openplp.cli.console.Words;
import org.openplp.law.compile.LocalLawCompiler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plp law}: checks the law files of a municipality or zone, and compiles them. */
@Command(name = "law", mixinStandardHelpOptions = true, addMethodSubcommands = false, footerHeading = "%n")
final class LawCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", descriptionKey = "folder")
    private Path folder = Path.of("law");

    @Option(names = "--into", paramLabel = "CLASSES")
    private @Nullable Path classes;

    @Option(names = "--schema")
    private boolean schema;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (schema) {
            out.print(LocalLawCompiler.schema());
            out.flush();
            return ExitCode.FINE.code();
        }
        if (!Files.isDirectory(folder)) {
            throw Mistake.of(spec, "law.folder", folder);
        }
        LocalLawCompiler law = read();
        if (!law.mistakes().isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            law.mistakes().forEach(line -> err.println(Terminal.printable(line)));
            err.flush();
            return ExitCode.INVALID_INPUT.code();
        }
        out.println(Terminal.printable(said(law)));
        out.flush();
        return ExitCode.FINE.code();
    }

    private LocalLawCompiler read() {
        try {
            return LocalLawCompiler.of(folder);
        } catch (IOException e) {
            throw Mistake.of(spec, e, "law.unreadable", folder);
        }
    }

    private String said(LocalLawCompiler law) {
        Words words = Words.of(spec);
        if (classes == null) {
            return words.text("law.checked", folder.toString(), Integer.toString(law.norms()));
        }
        try {
            return words.text("law.compiled", law.writeInto(classes).toString(), Integer.toString(law.norms()));
        } catch (IOException e) {
            throw Mistake.of(spec, e, "law.unwritten", classes);
        }
    }
}
