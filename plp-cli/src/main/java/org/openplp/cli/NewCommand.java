package org.openplp.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openplp.cli.console.Arguments;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Given;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Output;
import org.openplp.cli.console.Words;
import org.openplp.cli.option.StarterFormat;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.document.WholeFile;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.schema.Starter;
import picocli.CommandLine.Model.CommandSpec;

/** {@code plp new}: writes a dossier to start from. */
final class NewCommand implements Callable<Integer> {
    final Arguments arguments = new Arguments("new", this);

    private final CommandSpec spec = arguments.spec();
    private final Given<String> id = arguments.option("--id", "ID", Starter.USUAL_ID);
    private final Given<StarterFormat> format = arguments.option("--format", "FORMAT", StarterFormat.class);
    private final Output output = new Output(arguments);

    @Override
    public Integer call() {
        output.file().ifPresent(this::refuseUnfit);
        String text;
        try {
            text = Starter.inLanguage(Words.of(spec).language()).of(id.get());
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
        return format.find().map(one -> one == StarterFormat.XLSX).orElseGet(output::isWorkbook);
    }

    /** A workbook cannot be printed, so that it has a name even if none was given. */
    private void writeWorkbook(String text) {
        Dossier dossier = DossierReader.entries().read("new.yaml", text).entry().orElseThrow();
        byte[] workbook = new DossierWriter().asWorkbook(dossier, Words.of(spec).language());
        Path usual = Path.of(id.get() + ".xlsx");
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
        if (isWorkbook() != output.isWorkbook()) {
            throw Mistake.of(spec, "new.format", file);
        }
        if (output.isJson()) {
            throw Mistake.of(spec, "new.json", file);
        }
    }
}
