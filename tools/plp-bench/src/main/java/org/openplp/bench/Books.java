package org.openplp.bench;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.openplp.bench.norm.ComparedNorm;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.outcome.Outcome;

/** The rule books that are measured. */
final class Books {
    /** The book of this release. */
    static final RuleBook FULL = BelgianBook.ofThisRelease();

    /** The book of this release, cut to the compared norms. */
    static final RuleBook CUT = cut();

    private Books() {}

    private static RuleBook cut() {
        Set<String> compared =
                Arrays.stream(ComparedNorm.values()).map(ComparedNorm::id).collect(Collectors.toSet());
        return FULL.only("cut", norm -> compared.contains(norm.id().value()));
    }

    /** The number of pairs of norm and subject with an outcome. */
    static int pairs(Assessment assessment) {
        int pairs = 0;
        for (Outcome outcome : Outcome.values()) {
            pairs += assessment.count(outcome);
        }
        return pairs;
    }
}
