package org.openplp.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.openplp.formats.check.CheckedFile;
import org.openplp.formats.check.FailOn;
import org.openplp.formats.check.FindingLines;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.standing.Standing;

/**
 * Tells of checked dossiers in the log of a build, a line a finding with its place. What stops the build is an error; another breach is a warning, and
 * so is what nobody can tell where that stops the build. What is frozen is counted. Reports tell the rest.
 */
final class BuildLog {
    private final Log log;
    private final FindingLines lines;
    private final FailOn failOn;

    BuildLog(Log log, FindingLines lines, FailOn failOn) {
        this.log = log;
        this.lines = lines;
        this.failOn = failOn;
    }

    /** What there is to tell of a file, worked out and still to be told. */
    Runnable about(CheckedFile report) {
        List<Runnable> told = new ArrayList<>();
        lines.defects(report).forEach(line -> told.add(() -> log.error(line)));
        lines.answer(report).forEach(line -> told.add(() -> log.info(line)));
        report.assessment().stream()
                .map(Assessment::findings)
                .flatMap(List::stream)
                .filter(finding -> !report.isFrozen(finding))
                .flatMap(finding -> about(report, finding).stream())
                .forEach(told::add);
        return () -> told.forEach(Runnable::run);
    }

    private Optional<Runnable> about(CheckedFile report, Finding finding) {
        boolean error = finding.ruleFailed() || failOn.stops(report, finding);
        Standing standing = Standing.of(finding);
        boolean warning = standing.isOfABreach()
                || (failOn == FailOn.UNDETERMINED
                        && (standing == Standing.UNDETERMINED || standing == Standing.FOR_PEOPLE));
        if (!error && !warning) {
            return Optional.empty();
        }
        String line = lines.of(report, finding);
        return Optional.of(error ? () -> log.error(line) : () -> log.warn(line));
    }
}
