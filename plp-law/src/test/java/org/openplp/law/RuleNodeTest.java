package org.openplp.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A part of a compiled rule")
class RuleNodeTest {
    private static final RuleNode RULE = new RuleNode(
            "all",
            List.of(),
            List.of(
                    RuleNode.of("yes", "memberships[].adult"),
                    new RuleNode(
                            "not", List.of(), List.of(RuleNode.of("number", "partnership.area.dwellings", "", "3")))));

    @Test
    void isWrittenAsWordsAndReadAgain() {
        assertThat(RULE.words())
                .containsExactly(
                        "all",
                        "0",
                        "2",
                        "yes",
                        "1",
                        "memberships[].adult",
                        "0",
                        "not",
                        "0",
                        "1",
                        "number",
                        "3",
                        "partnership.area.dwellings",
                        "",
                        "3",
                        "0");
        assertThat(RuleNode.of(RULE.words())).isEqualTo(RULE);
    }

    @ParameterizedTest
    @CsvSource({
        "always 0, a rule is cut short",
        "always 0 2 always 0 0, a rule is cut short",
        "always 9 a, a rule is cut short",
        "always 0 0 always, a rule goes on after its end",
        "always x 0, a rule has x where a number belongs",
    })
    void isRejectedIfDamaged(String words, String message) {
        assertThatThrownBy(() -> RuleNode.of(List.of(words.split(" ", -1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void isRejectedIfNestedTooDeeply() {
        RuleNode nested = RuleNode.of("always");
        for (int depth = 1; depth < RuleNode.DEEPEST; depth++) {
            nested = new RuleNode("not", List.of(), List.of(nested));
        }
        List<String> deeper = new RuleNode("not", List.of(), List.of(nested)).words();

        assertThat(RuleNode.of(nested.words())).isEqualTo(nested);
        assertThatThrownBy(() -> RuleNode.of(deeper))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a rule is nested more than 64 times");
    }
}
