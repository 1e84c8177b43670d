package org.openplp.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openplp.law.Law;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Check;
import org.openplp.rules.norm.Modality;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Shape;
import org.openplp.rules.rule.Rule;

/** Towards whom each duty is owed: by its rule, and by its law file, where it is worked out by hand from the statement. */
class OwedToTest {
    @Test
    void isSaidByTheRuleAsByTheLaw() {
        RuleBook book = BelgianBook.ofThisRelease();
        List<String> found = book.norms().stream()
                .flatMap(
                        norm -> book
                                .rule(norm)
                                .filter(rule -> mayBeADuty(norm, rule))
                                .map(rule -> norm.id() + " " + names(rule))
                                .stream())
                .toList();

        assertThat(found)
                .isEqualTo(Law.rows("norm").stream()
                        .filter(row -> !row.list("owed-to").isEmpty())
                        .map(row -> row.get("id") + " " + row.list("owed-to"))
                        .toList());
    }

    private static List<String> names(Rule rule) {
        return rule.to().isEmpty()
                ? List.of("NOBODY")
                : rule.to().stream().map(Enum::name).toList();
    }

    /** What is owed, and what may be pending: before the start, or as a step of a form that follows. */
    private static boolean mayBeADuty(Norm norm, Rule rule) {
        boolean asks = norm.check() == Check.RECORDS
                && norm.modality() != Modality.PROHIBITION
                && norm.modality() != Modality.PERMISSION;
        boolean standing = norm.shape() == Shape.STANDING
                && (norm.modality() == Modality.OBLIGATION || norm.modality() == Modality.DEFINITION)
                && !rule.timings().contains(Rule.Timing.ALSO_BEFORE_OPERATION);
        return asks
                && (norm.shape() == Shape.OWED
                        || norm.shape() == Shape.RECURS
                        || standing
                        || rule.timings().contains(Rule.Timing.LEADS_UP_TO_THE_START)
                        || !rule.to().isEmpty()
                        || norm.id().value().startsWith("A-T3"));
    }
}
