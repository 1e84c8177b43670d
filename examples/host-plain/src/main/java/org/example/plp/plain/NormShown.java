package org.example.plp.plain;

import java.time.LocalDate;
import java.util.List;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.source.Citation;

/** A norm as the application shows it: never without what makes it bind, where it stands and how that source was read. */
record NormShown(String id, String statement, String force, List<String> citations) {
    private static final Texts TEXTS = Texts.english();

    static List<NormShown> of(List<Finding> findings, LocalDate day) {
        return findings.stream()
                .map(Finding::norm)
                .distinct()
                .map(norm -> of(norm, day))
                .toList();
    }

    static NormShown of(Norm norm, LocalDate day) {
        return new NormShown(
                norm.id().value(),
                norm.statement(),
                TEXTS.text("force." + norm.force()),
                norm.citationsOn(day).stream().map(NormShown::cited).toList());
    }

    private static String cited(Citation citation) {
        String place = (citation.source().title() + " " + citation.pinpoint()).strip();
        return place + " (" + TEXTS.text("read." + citation.source().read()) + ")";
    }
}
