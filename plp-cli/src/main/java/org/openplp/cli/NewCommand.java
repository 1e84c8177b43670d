package org.openplp.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openplp.cli.console.ExitCode;
import org.openplp.cli.console.Mistake;
import org.openplp.cli.console.Output;
import org.openplp.cli.console.Words;
import org.openplp.formats.document.WholeFile;
import org.openplp.formats.starter.Starter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code plp new}: writes a dossier to start from. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--id", paramLabel = "ID")
    private String id = Starter.USUAL_ID;

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
        output.writeNew(text, "new.exists");
        return ExitCode.FINE.code();
    }

    private void refuseUnfit(Path file) {
        if (WholeFile.wouldReplace(file)) {
            throw Mistake.of(spec, "new.exists", file);
        }
        if (output.isJson()) {
            throw Mistake.of(spec, "new.json", file);
        }
    }
}
