package org.openplp.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Evaluator;

@DisplayName("The translation of rules")
class TranslationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();
    private final Model model = Model.of(BOOK, DAY);

    @Test
    void knowsEachKindOfCondition() {
        assertThat(model.answers().kinds())
                .containsExactlyInAnyOrderElementsOf(kinds(Condition.class).toList());
    }

    @Test
    void knowsEachKindOfJudge() {
        assertThat(model.judges().kinds())
                .containsExactlyInAnyOrderElementsOf(kinds(Evaluator.class).toList());
    }

    private static Stream<Class<?>> kinds(Class<?> kind) {
        return kind.isSealed()
                ? Stream.of(kind.getPermittedSubclasses()).flatMap(TranslationTest::kinds)
                : Stream.of(kind);
    }

    @Test
    void leavesOutNoRuleThatNoPeopleSettle() {
        assertThat(model.untranslated()).isEmpty();
        assertThat(model.outcomes().keySet())
                .containsExactlyElementsOf(Model.automated(BOOK, DAY).keySet())
                .hasSizeGreaterThan(110);
    }
}
