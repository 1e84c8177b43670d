package org.example.plp.plain;

import static org.openplp.rules.text.Language.ENGLISH;

import java.util.List;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.FindingWords;

/** A norm as the application shows it: never without what makes it bind, where it stands and how that source was read. */
record NormShown(String id, String statement, String force, List<String> sources) {
    static List<NormShown> of(List<Finding> findings) {
        return findings.stream().map(NormShown::of).distinct().toList();
    }

    static NormShown of(Finding finding) {
        FindingWords words = finding.text(ENGLISH);
        return new NormShown(finding.norm().id().value(), words.statement(), words.force(), words.sources());
    }
}
