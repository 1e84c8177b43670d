package org.example.plp.spring;

import java.time.LocalDate;
import java.util.List;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.norm.Reading;

/** What is found on a day, by which rule book, and how that reads the texts; what only people can judge by its norms. */
record AssessmentShown(
        String partnership,
        LocalDate on,
        String ruleBook,
        Reading reading,
        Overall.Answer overall,
        Overall.Why why,
        List<NormShown> findings,
        List<String> forPeople) {
    static AssessmentShown of(Assessment assessment) {
        return new AssessmentShown(
                assessment.situation().dossier().partnership().id(),
                assessment.situation().day(),
                assessment.book().version(),
                assessment.reading(),
                assessment.overall().answer(),
                assessment.overall().why(),
                NormShown.of(
                        assessment.findings().stream()
                                .filter(finding -> !Assessment.isForPeople(finding.norm()))
                                .toList(),
                        assessment),
                assessment.findings().stream()
                        .filter(finding -> Assessment.isForPeople(finding.norm()))
                        .map(finding -> finding.norm().id().value())
                        .distinct()
                        .toList());
    }
}
