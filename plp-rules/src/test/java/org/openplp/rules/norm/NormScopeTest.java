package org.openplp.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormScopeTest {
    @ParameterizedTest
    @CsvSource({"federal, FEDERAL", "local-book, LOCAL_BOOK"})
    void isReadByItsWordInTheRegister(String word, NormScope scope) {
        assertThat(NormScope.of(word)).isEqualTo(scope);
        assertThat(scope.word()).isEqualTo(word);
    }

    @Test
    void isNothingElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NormScope.of("regional"))
                .withMessage("not a scope: regional");
    }
}
