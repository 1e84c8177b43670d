package org.openplp.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.FailOn;
import org.openplp.formats.report.FindingLines;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.standing.FindingStatus;

/**
 * Logs checked dossiers in a build, with one line and a place for each finding. A finding that stops the build is an
 * error. Another breach is a warning, and so is an undetermined finding if such findings stop the build. Frozen
 * findings are only counted. The reports have the rest.
 */
final class BuildLog {
    private final Log log;
    private final FindingLines lines;
    private final FailOn failOn;
    private int passed;

    BuildLog(Log log, FindingLines lines, FailOn failOn) {
        this.log = log;
        this.lines = lines;
        this.failOn = failOn;
    }

    /** Prepares the lines about a file, to be logged later. */
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
        FindingStatus standing = FindingStatus.of(finding);
        boolean warning = standing.isOfABreach()
                || (failOn == FailOn.UNDETERMINED
                        && (standing == FindingStatus.UNDETERMINED || standing == FindingStatus.HUMAN_REVIEW));
        if (!error && !warning) {
            return Optional.empty();
        }
        String line = lines.of(file, finding);
        return Optional.of(error ? () -> log.error(line) : () -> pass(line, standing.isOfABreach()));
    }

    private void pass(String line, boolean isBreach) {
        log.warn(line);
        passed += isBreach ? 1 : 0;
    }

    /** Ends the log with what would fail a stricter build. */
    void end() {
        if (passed > 0) {
            log.info("breaches that do not fail the build with plp.failOn=" + failOn + ": " + passed
                    + "; -Dplp.failOn=breach fails it for those of duties, -Dplp.failOn=advice for all");
        }
    }
}
