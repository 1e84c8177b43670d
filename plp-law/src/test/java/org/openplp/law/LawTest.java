package org.openplp.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The compiled law")
class LawTest {
    @Test
    void hasItsTables() {
        assertThat(Law.ofThisRelease().rows("norm")).anySatisfy(row -> {
            assertThat(row.get("id")).isEqualTo("C-P1");
            assertThat(row.list("bearers")).containsExactly("COORD", "DEP", "SG");
            assertThat(row.get("in-force")).isEmpty();
        });
    }

    @Test
    void saysWhatItDoesNotHave() {
        assertThat(Law.ofThisRelease().rows("no-such-table")).isEmpty();
        assertThatThrownBy(() -> Law.ofThisRelease().rows("norm").get(0).get("no-such-column"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the law has no column no-such-column");
        assertThatThrownBy(() -> Law.ofThisRelease().texts("pt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the compiled law is missing: law_pt.bin; run mvn compile once, which makes it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "nl", "de"})
    void findsEachTextByItsKeyAndNoOther(String language) {
        LawTexts texts = Law.ofThisRelease().texts(language);
        LawTexts english = Law.ofThisRelease().texts("en");

        assertThat(texts.keys()).isEqualTo(english.keys()).allSatisfy(key -> {
            assertThat(texts.find(key))
                    .hasValueSatisfying(text -> assertThat(text).isNotBlank());
            assertThat(texts.find(key + "x")).isEmpty();
        });
        assertThat(List.of("", "A", "zzz", "B-P2"))
                .allSatisfy(key -> assertThat(texts.find(key)).isEmpty());
    }
}
