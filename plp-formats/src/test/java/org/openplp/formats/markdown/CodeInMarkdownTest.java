package org.openplp.formats.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Code in Markdown")
class CodeInMarkdownTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            a      ; `a`
            a|b    ; `a`\\|`b`
            "|"    ; \\|
            " |a"  ; " \\|`a`"
            a`b    ; `` a`b ``
            a``b`  ; ``` a``b` ```
            " a"   ; "` a`"
            "a "   ; "`a `"
            " a "  ; "`  a  `"
            """)
    void showsEachCharacter(String text, String code) {
        assertThat(Markdown.code(text)).isEqualTo(code);
    }
}
