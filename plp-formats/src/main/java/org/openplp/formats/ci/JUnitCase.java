package org.openplp.formats.ci;

import java.util.List;
import java.util.Optional;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.Place;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.wording.Page;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.text.Bundle;

/**
 * A test case: a finding, or a defect of a file.
 *
 * @param group the heading in tools: the id of the norm
 * @param name the subject of the finding and what the norm asks, or the place of the defect
 * @param result the result
 * @param type the kind of failure or error; empty for other results
 * @param message the finding in one sentence; empty if the case passed
 * @param details the other details
 */
record JUnitCase(String group, String name, Status result, String type, String message, List<String> details) {
    enum Status {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED
    }

    static List<JUnitCase> of(ToolReport report, boolean all) {
        return report.findings(true).stream()
                .filter(finding -> all || finding.outcome() != Outcome.NOT_APPLICABLE)
                .map(finding -> of(report, finding))
                .toList();
    }

    private static JUnitCase of(ToolReport report, Finding finding) {
        return switch (finding.outcome()) {
            case MET -> of(report, finding, Status.PASSED, "");
            case BREACHED ->
                !FindingStatus.of(finding).isOfABreach() || report.file().isFrozen(finding)
                        ? of(report, finding, Status.SKIPPED, "")
                        : of(
                                report,
                                finding,
                                Status.FAILURE,
                                finding.severity(report.assessment().reading()).name());
            case FAILED -> of(report, finding, Status.ERROR, finding.outcome().name());
            case PENDING, UNDETERMINED, NOT_APPLICABLE -> of(report, finding, Status.SKIPPED, "");
        };
    }

    private static JUnitCase of(ToolReport report, Finding finding, Status result, String type) {
        List<String> details = report.details(finding);
        String said = report.sentence(finding);
        String reason = report.waived(finding)
                .or(() -> report.file().isFrozen(finding) ? Optional.of(report.frozen()) : report.missing(finding))
                .map(why -> said + " " + why)
                .orElse(said);
        return new JUnitCase(
                finding.norm().id().value(),
                report.asked(finding),
                result,
                type,
                result == Status.PASSED ? "" : reason,
                details);
    }

    static List<JUnitCase> ofDefects(CheckedFile checked, Bundle labels, DefectTexts texts) {
        return checked.read().defects().stream()
                .map(defect -> {
                    String path = texts.path(defect);
                    Place place = defect.place().orStart();
                    String where = place.shown();
                    String text = texts.text(defect);
                    return new JUnitCase(
                            "dossier",
                            Page.printable(path.isEmpty() ? where : labels.text("of", where, path)),
                            Status.ERROR,
                            defect.defect().code(),
                            text,
                            List.of());
                })
                .toList();
    }
}
