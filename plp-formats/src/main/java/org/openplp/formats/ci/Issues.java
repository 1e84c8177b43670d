package org.openplp.formats.ci;

import java.util.List;
import org.openplp.formats.report.Agenda;
import org.openplp.rules.assessment.Finding;

/** The findings that are shown beside a line of a file: there is no use in a hundred marks that no change of the file takes away. */
final class Issues {
    private Issues() {}

    /** All findings, or those that are neither frozen nor for people to judge. */
    static List<Finding> of(Told told, boolean all) {
        return told.findings(all).stream()
                .filter(finding -> all || (!told.report().isFrozen(finding) && !Agenda.isToBeJudged(finding)))
                .toList();
    }
}
