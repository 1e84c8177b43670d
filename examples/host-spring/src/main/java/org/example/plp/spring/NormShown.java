package org.example.plp.spring;

import java.time.LocalDate;
import java.util.List;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.norm.Force;
import org.openplp.rules.norm.Modality;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.source.Citation;
import org.openplp.rules.source.Source;

/** What is found about a norm: never without what makes it bind, where it stands and how each source was read. */
record NormShown(
        String id,
        String statement,
        Modality modality,
        Force force,
        Severity severity,
        Outcome outcome,
        boolean waived,
        String about,
        String why,
        List<String> missing,
        List<Cited> citations) {
    private static final Messages MESSAGES = new Messages(Texts.english());

    /** A place in a source. */
    record Cited(String source, String pinpoint, Source.Read read) {
        static Cited of(Citation citation) {
            return new Cited(
                    citation.source().title(),
                    citation.pinpoint(),
                    citation.source().read());
        }
    }

    static List<NormShown> of(List<Finding> findings, Assessment assessment) {
        return findings.stream().map(finding -> of(finding, assessment)).toList();
    }

    private static NormShown of(Finding finding, Assessment assessment) {
        Norm norm = finding.norm();
        LocalDate day = assessment.situation().day();
        Explanation explanation = finding.explanation();
        return new NormShown(
                norm.id().value(),
                norm.statement(),
                norm.modality(),
                norm.force(),
                finding.severity(assessment.reading()),
                finding.outcome(),
                finding.waiver().isPresent(),
                finding.subject().id(),
                MESSAGES.of(finding, explanation),
                explanation.missing().stream()
                        .map(fact -> fact.path().toString())
                        .toList(),
                norm.citationsOn(day).stream().map(Cited::of).toList());
    }
}
