package org.openplp.formats.ci;

import java.util.List;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.rule.Outcome;

/** The findings that are shown beside a line of a file: there is no use in a hundred marks that no change of the file takes away. */
final class Issues {
    private Issues() {}

    /** All findings, or those that are neither frozen nor for people to judge. */
    static List<Finding> of(Told told, boolean all) {
        return told.findings(all).stream()
                .filter(finding -> all || (!told.report().isFrozen(finding) && !isLeftToPeople(finding)))
                .toList();
    }

    /** Whoever has to judge it, nobody else can. */
    private static boolean isLeftToPeople(Finding finding) {
        return finding.outcome() == Outcome.UNDETERMINED && Assessment.isForPeople(finding.norm());
    }
}
