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
 * so is what is undetermined where that stops the build. What is frozen is counted. Reports have the rest.
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

    /** The lines about a file, to be logged later. */
    Runnable about(CheckedFile file) {
        List<Runnable> entries = new ArrayList<>();
        lines.defects(file).forEach(line -> entries.add(() -> log.error(line)));
        lines.answer(file).forEach(line -> entries.add(() -> log.info(line)));
        file.assessment().stream()
                .map(Assessment::findings)
                .flatMap(List::stream)
                .filter(finding -> !file.isFrozen(finding))
                .flatMap(finding -> about(file, finding).stream())
                .forEach(entries::add);
        return () -> entries.forEach(Runnable::run);
    }

    private Optional<Runnable> about(CheckedFile file, Finding finding) {
        boolean error = finding.ruleFailed() || failOn.stops(file, finding);
        Standing standing = Standing.of(finding);
        boolean warning = standing.isOfABreach()
                || (failOn == FailOn.UNDETERMINED
                        && (standing == Standing.UNDETERMINED || standing == Standing.FOR_PEOPLE));
        if (!error && !warning) {
            return Optional.empty();
        }
        String line = lines.of(file, finding);
        return Optional.of(error ? () -> log.error(line) : () -> log.warn(line));
    }
}
