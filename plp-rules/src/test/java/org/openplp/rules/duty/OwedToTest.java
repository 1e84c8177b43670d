package org.openplp.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openplp.law.Law;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.rule.Rule;

/** Towards whom each duty is owed: by its rule, and by its law file, where it is worked out by hand from the statement. */
class OwedToTest {
    private static final RuleBook BOOK = BelgianBook.ofThisRelease();

    @Test
    void isSaidByTheRuleAsByTheLaw() {
        assertThat(BOOK.norms())
                .filteredOn(norm -> !owedTo(norm).isEmpty())
                .isNotEmpty()
                .allSatisfy(norm -> assertThat(BOOK.rule(norm).map(OwedToTest::names))
                        .as("the rule of %s", norm.id())
                        .contains(owedTo(norm)));
    }

    @Test
    void isInTheLawOfWhateverMayBeADuty() {
        assertThat(BOOK.norms())
                .filteredOn(norm ->
                        BOOK.rule(norm).filter(rule -> mayBeADuty(norm, rule)).isPresent())
                .isNotEmpty()
                .allSatisfy(norm -> assertThat(owedTo(norm))
                        .as("owed-to in the law file of %s", norm.id())
                        .isNotEmpty());
    }

    private static List<String> owedTo(Norm norm) {
        return Law.ofThisRelease().rows("norm").stream()
                .filter(row -> row.get("id").equals(norm.id().value()))
                .findFirst()
                .orElseThrow()
                .list("owed-to");
    }

    private static List<String> names(Rule rule) {
        return rule.to().isEmpty()
                ? List.of("NOBODY")
                : rule.to().stream().map(Enum::name).toList();
    }

    /** What is owed, and what may be pending: before the start, or as a step of a form that follows. */
    private static boolean mayBeADuty(Norm norm, Rule rule) {
        boolean asks = norm.check() == CheckKind.RECORDS
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
                        || !rule.to().isEmpty());
    }
}
