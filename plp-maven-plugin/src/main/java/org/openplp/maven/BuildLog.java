package org.openplp.maven;

import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.openplp.formats.check.FailOn;
import org.openplp.formats.check.FindingLines;
import org.openplp.formats.report.Report;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.rule.Outcome;

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

    void tell(List<Report> reports) {
        for (Report report : reports) {
            lines.defects(report).forEach(log::error);
            lines.answer(report).forEach(log::info);
            report.assessment().stream()
                    .map(Assessment::findings)
                    .flatMap(List::stream)
                    .filter(finding -> !report.isFrozen(finding))
                    .forEach(finding -> tell(report, finding));
        }
    }

    private void tell(Report report, Finding finding) {
        if (finding.outcome() == Outcome.FAILED || failOn.stops(report, finding)) {
            log.error(lines.of(report, finding));
        } else if (finding.isUnwaivedBreach()
                || (failOn == FailOn.UNDETERMINED && finding.outcome() == Outcome.UNDETERMINED)) {
            log.warn(lines.of(report, finding));
        }
    }
}
