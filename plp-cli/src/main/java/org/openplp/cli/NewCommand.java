package org.openplp.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openplp.formats.starter.Starter;
import org.openplp.rules.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plp new}: writes a dossier to start from. */
@Command(
        name = "new",
        description = "Writes a dossier to start from, with comments on what to fill in. No file is ever overwritten.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The id of the partnership, which tells nothing about a person; default ${DEFAULT-VALUE}.")
    private String id = Starter.USUAL_ID;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        output.file().filter(Files::exists).ifPresent(this::refuse);
        String text;
        try {
            text = Starter.in(Language.ENGLISH).of(id);
        } catch (IllegalArgumentException unfit) {
            throw new ParameterException(spec.commandLine(), "--id: " + unfit.getMessage(), unfit);
        }
        output.write(text);
        return ExitCode.FINE.code();
    }

    private void refuse(Path file) {
        throw new ParameterException(
                spec.commandLine(),
                "--output: there is a file of that name already, and plp new overwrites none: " + file);
    }
}
