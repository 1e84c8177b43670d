package org.openplp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a report goes: a file, or the terminal. */
final class Output {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--output", paramLabel = "FILE")
    private @Nullable Path file;

    /** The file; empty if the report is printed. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    boolean wantsColours() {
        return file == null && Terminal.wantsColours();
    }

    void refuseToOverwrite(List<Path> dossiers) throws IOException {
        for (Path dossier : dossiers) {
            if (file != null && Files.exists(file) && Files.exists(dossier) && Files.isSameFile(file, dossier)) {
                throw Mistake.of(spec, "output.dossier", file);
            }
        }
    }

    void write(String report) {
        if (file == null) {
            spec.commandLine().getOut().print(report);
            spec.commandLine().getOut().flush();
            return;
        }
        try {
            WholeFile.write(file, report);
        } catch (IOException e) {
            throw Mistake.of(spec, e, "output.failed", file);
        }
    }
}
