package org.openplp.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Output;
import org.openplp.cli.console.Words;
import org.openplp.cli.option.StarterFormat;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.document.WholeFile;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.schema.Starter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plp new}: writes a dossier to start from. */
@Command(name = "new", mixinStandardHelpOptions = true, addMethodSubcommands = false)
final class NewCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--id", paramLabel = "ID")
    private String id = Starter.USUAL_ID;

    @Option(names = "--format", paramLabel = "FORMAT")
    private @Nullable StarterFormat format;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        output.file().ifPresent(this::refuseUnfit);
        String text;
        try {
            text = Starter.in(Words.of(spec).language()).of(id);
        } catch (IllegalArgumentException unfit) {
            throw Mistake.of(spec, unfit, "new.id");
        }
        if (isWorkbook()) {
            writeWorkbook(text);
        } else {
            output.writeNew(text, "new.exists");
        }
        return ExitCode.FINE.code();
    }

    private boolean isWorkbook() {
        return format == StarterFormat.XLSX || (format == null && output.isWorkbook());
    }

    /** A workbook cannot be printed, so that it has a name even if none was given. */
    private void writeWorkbook(String text) {
        Dossier dossier = DossierReader.entries().read("new.yaml", text).entry().orElseThrow();
        byte[] workbook = new DossierWriter().asWorkbook(dossier, Words.of(spec).language());
        Path usual = Path.of(id + ".xlsx");
        output.writeNew(workbook, usual, "new.exists");
        if (output.file().isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            Words words = Words.of(spec);
            err.println(words.line(words.text("new.written", usual.toString())));
            err.flush();
        }
    }

    private void refuseUnfit(Path file) {
        if (WholeFile.wouldReplace(file)) {
            throw Mistake.of(spec, "new.exists", file);
        }
        if (format != null && (format == StarterFormat.XLSX) != output.isWorkbook()) {
            throw Mistake.of(spec, "new.format", file);
        }
        if (output.isJson()) {
            throw Mistake.of(spec, "new.json", file);
        }
    }
}
