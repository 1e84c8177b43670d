package org.openplp.formats.report;

import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.rule.Explanation;

/**
 * What there is to report of one file: an assessment, or the defects that stop its dossier.
 *
 * @param read the file as read
 * @param assessment the assessment; empty if there are defects
 */
public record Report(ReadDossier read, Optional<Assessment> assessment) {
    /**
     * Where to look for a finding: the subject, or for the partnership as a whole what decided or is missing.
     *
     * @param finding the finding
     * @param explanation its explanation
     * @return a path of the dossier
     */
    static String pathOf(Finding finding, Explanation explanation) {
        if (finding.subject().kind() != SubjectKind.PARTNERSHIP) {
            return finding.subject().path();
        }
        Stream<String> decided = explanation.evidence().stream().map(Explanation.Evidence::path);
        Stream<String> missed = explanation.missing().stream().map(Explanation.Missing::path);
        return Stream.concat(decided, missed)
                .findFirst()
                .orElse(finding.subject().path());
    }
}
