package org.example.plp.plain;

import static org.openplp.rules.text.Language.ENGLISH;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.FindingWords;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;

/** What is found of a partnership on a day and needs somebody's attention; what is left to people to judge is not in it. */
record Report(LocalDate day, Overall.Compliance answer, List<Line> lines) {
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
        static Line of(Finding finding) {
            FindingWords words = finding.text(ENGLISH);
            Explanation explanation = finding.explanation();
            return new Line(
                    finding.outcome(),
                    finding.waiver().isPresent(),
                    finding.subject().id(),
                    words.sentence(),
                    words.whatToDo(),
                    explanation.missing().stream()
                            .map(fact -> fact.path().toString())
                            .toList(),
                    explanation.due(),
                    NormShown.of(finding));
        }
    }

    static Report of(Assessment assessment) {
        return new Report(
                assessment.snapshot().day(),
                assessment.overall().answer(),
                assessment.findings().stream()
                        .filter(finding -> !finding.norm().needsHumanReview())
                        .map(Line::of)
                        .toList());
    }
}
