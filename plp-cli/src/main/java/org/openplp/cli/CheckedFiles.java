package org.openplp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openplp.cli.console.Progress;
import org.openplp.formats.baseline.FreezableFindings;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.FailOn;
import org.openplp.formats.report.InOrder;
import org.openplp.formats.report.ReportDocument;
import org.openplp.formats.report.Verdict;

/**
 * The files of one {@code plp check}, checked on all processors. Nothing of a dossier is kept once its report is
 * written.
 */
final class CheckedFiles {
    private final List<Path> files;
    private final Function<Path, CheckedFile> check;
    private final InOrder order = InOrder.onAllProcessors();

    /** The freezable findings, and whether they are complete. */
    record Survey(FreezableFindings found, boolean isComplete) {}

    /** What is kept of a file after its check. */
    private record Checked(List<String> defects, Verdict verdict, ReportDocument.Part part) {}

    CheckedFiles(List<Path> files, Function<Path, CheckedFile> check) {
        this.files = files;
        this.check = check;
    }

    /**
     * These files, prepared for several checks. A single file is read only once, and so is each pipe. Pipes are read
     * one after the other.
     */
    CheckedFiles readOnce() {
        Map<Path, CheckedFile> read = new HashMap<>();
        for (Path file : files) {
            if (files.size() == 1 || (Files.exists(file) && !Files.isRegularFile(file))) {
                read.computeIfAbsent(file, this::checkedAlone);
            }
        }
        return new CheckedFiles(
                files, file -> Optional.ofNullable(read.get(file)).orElseGet(() -> check.apply(file)));
    }

    private CheckedFile checkedAlone(Path file) {
        try {
            return check.apply(file);
        } catch (OutOfMemoryError scarce) {
            return tooLarge(file);
        } finally {
            Thread.interrupted(); // Only a rule can have interrupted this thread, and the next read may have to wait.
        }
    }

    private static CheckedFile tooLarge(Path file) {
        return CheckedFile.tooLargeForMemory(file.toString());
    }

    /** Collects the freezable findings of all files. */
    Survey survey() throws IOException {
        FreezableFindings all = new FreezableFindings();
        boolean[] isComplete = {true};
        order.run(files, (number, file) -> survey(check.apply(file)), (number, file) -> survey(tooLarge(file)), one -> {
            all.add(one.found());
            isComplete[0] &= one.isComplete();
        });
        return new Survey(all, isComplete[0]);
    }

    private static Survey survey(CheckedFile file) {
        return new Survey(
                FreezableFindings.of(file.assessment().stream().toList()),
                file.assessment()
                        .filter(assessment -> assessment.failed().isEmpty())
                        .isPresent());
    }

    /**
     * Writes the report on the files, and prints their defects.
     *
     * @param out where the report goes
     * @param err where defects are printed
     * @param line turns a defect of a file into a line
     * @param progress the progress line, which is erased before anything is printed
     * @return the verdict over all files
     */
    Verdict write(
            ReportDocument document,
            Writer out,
            PrintWriter err,
            Progress progress,
            BiFunction<String, PlacedDefect, String> line,
            Function<CheckedFile, CheckedFile> baseline,
            FailOn failOn)
            throws IOException {
        Verdict[] worst = {Verdict.FINE};
        BiFunction<Integer, CheckedFile, Checked> checked = (number, file) -> {
            List<String> defects = Stream.concat(file.read().leftOut().stream(), file.read().defects().stream())
                    .map(defect -> line.apply(file.read().file(), defect))
                    .toList();
            ReportDocument.Part part = document.part(number, file);
            // afterwards, since a rule that was asked to explain for the report need not be asked whether it can
            return new Checked(defects, failOn.verdict(file), part);
        };
        order.run(
                files,
                (number, file) -> checked.apply(number, baseline.apply(check.apply(file))),
                (number, file) -> checked.apply(number, tooLarge(file)),
                one -> {
                    if (!one.defects().isEmpty()) {
                        progress.erase();
                        one.defects().forEach(err::println);
                        err.flush();
                    }
                    worst[0] = Verdict.worst(List.of(worst[0], one.verdict()));
                    one.part().write();
                    out.flush();
                    progress.step();
                });
        progress.erase();
        document.end();
        return worst[0];
    }
}
