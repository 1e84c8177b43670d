package org.openplp.formats.report;

import java.util.List;
import java.util.Optional;
import org.openplp.formats.dossier.PlacedDefect;
import org.openplp.formats.dossier.Places;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.rule.Explanation;

/**
 * What there is to report of one file: an assessment, or the defects that stop its dossier.
 *
 * @param file what the file is called
 * @param digest SHA-256 of its bytes in hexadecimal; empty if they could not be read
 * @param places where the values stand in the file
 * @param assessment the assessment; empty if there are defects
 * @param defects every defect, in the order of the file
 */
public record Report(
        String file,
        Optional<String> digest,
        Places places,
        Optional<Assessment> assessment,
        List<PlacedDefect> defects) {
    /**
     * Copies the defects.
     *
     * @param file what the file is called
     * @param digest SHA-256 of its bytes
     * @param places where the values stand in the file
     * @param assessment the assessment
     * @param defects every defect
     */
    public Report {
        defects = List.copyOf(defects);
    }

    /**
     * Where to look for a finding: the subject, or for the partnership as a whole what decided.
     *
     * @param finding the finding
     * @param explanation its explanation
     * @return a path of the dossier
     */
    static String pathOf(Finding finding, Explanation explanation) {
        boolean whole = finding.subject().kind() == SubjectKind.PARTNERSHIP;
        return whole && !explanation.evidence().isEmpty()
                ? explanation.evidence().get(0).path()
                : finding.subject().path();
    }
}
