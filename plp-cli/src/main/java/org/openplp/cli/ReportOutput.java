package org.openplp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openplp.formats.dossier.DefectTexts;
import org.openplp.formats.dossier.PlacedDefect;
import org.openplp.formats.report.Report;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a command writes its report, and where it tells what is wrong with a dossier. */
final class ReportOutput {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where to write the report; left out, it is printed.")
    private @Nullable Path file;

    @Nullable
    Path file() {
        return file;
    }

    boolean wantsColours() {
        return file == null && Terminal.wantsColours();
    }

    void refuseToOverwrite(List<Path> dossiers) throws IOException {
        for (Path dossier : dossiers) {
            if (file != null && Files.exists(file) && Files.exists(dossier) && Files.isSameFile(file, dossier)) {
                throw new ParameterException(spec.commandLine(), "--output names a dossier that is read: " + file);
            }
        }
    }

    void tellDefects(List<Report> reports) {
        PrintWriter err = spec.commandLine().getErr();
        DefectTexts texts = DefectTexts.in(Locale.ENGLISH);
        for (Report report : reports) {
            for (PlacedDefect defect : report.read().defects()) {
                err.println(texts.line(report.read().file(), defect));
            }
        }
        err.flush();
    }

    void write(String report) {
        if (file == null) {
            spec.commandLine().getOut().print(report);
            spec.commandLine().getOut().flush();
        } else {
            try {
                WholeFile.write(file, report);
            } catch (IOException e) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--output: the report cannot be written to " + file
                                + "; is the folder there, and may it be written to?",
                        e);
            }
        }
    }
}
