package org.example.plp.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Outcome;

/** What is found of a partnership on a day and needs somebody's attention; what is left to people to judge is not in it. */
record Report(LocalDate day, Overall.Answer answer, List<Line> lines) {
    private static final Messages MESSAGES = new Messages(Texts.english());

    /** One finding, in words, with its norm and the facts that it misses. */
    record Line(
            Outcome outcome,
            boolean isWaived,
            String about,
            String message,
            Optional<String> whatToDo,
            List<String> missing,
            Optional<LocalDate> due,
            NormShown norm) {
        static Line of(Finding finding, LocalDate day) {
            Explanation explanation = finding.explanation();
            return new Line(
                    finding.outcome(),
                    finding.waiver().isPresent(),
                    finding.subject().id(),
                    MESSAGES.of(finding, explanation),
                    MESSAGES.whatToDo(finding),
                    explanation.missing().stream()
                            .map(fact -> fact.path().toString())
                            .toList(),
                    explanation.due(),
                    NormShown.of(finding.norm(), day));
        }
    }

    static Report of(Assessment assessment) {
        LocalDate day = assessment.situation().day();
        return new Report(
                day,
                assessment.overall().answer(),
                assessment.findings().stream()
                        .filter(finding -> !Assessment.isForPeople(finding.norm()))
                        .map(finding -> Line.of(finding, day))
                        .toList());
    }
}
