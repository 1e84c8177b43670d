package org.openplp.testkit.book;

import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.testkit.Assess;
import org.openplp.testkit.cases.NamedChange;

/** The finding that a named change is about, as it is after the change. */
public final class FindingAfter {
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();

    private FindingAfter() {}

    public static Finding of(NamedChange change) {
        return Assess.assess(change.dossier()).by(BOOK).on(change.day().toString()).allFindings().stream()
                .filter(one -> one.id().equals(change.finding()))
                .findFirst()
                .orElseThrow();
    }
}
