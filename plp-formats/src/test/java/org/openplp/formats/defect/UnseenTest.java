package org.openplp.formats.defect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A character that is not seen")
class UnseenTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00AD, 0x034F, 0x061C, 0x1160, 0x17B4, 0x180E, 0x200B, 0x200D, 0x200E, 0x202E, 0x2060, 0x2066, 0x3164,
                0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0x1D173, 0xE0041, 0xE0100
            })
    void hasAMark(int character) {
        assertThat(Unseen.isUnseen(character)).isTrue();
        assertThat(Unseen.marked("a" + Character.toString(character) + "b", '?'))
                .isEqualTo("a?b");
    }

    @Test
    void isNoneOfThoseThatAreSeenOrLeaveSpace() {
        String seen = "Az09 \u00A0\u00E9\u2011\u2026\u20AC\u05D0\u0639\u0301\u1100\u4E2D\uD83D\uDE00\uFFFD";

        assertThat(seen.codePoints()).noneMatch(Unseen::isUnseen);
        assertThat(Unseen.marked(seen, '?')).isEqualTo(seen);
    }

    /** Arabic signs of numbers and verses, and those that place hieroglyphs, have that category and a form. */
    @Test
    void isEachThatFormatsAndHasNoForm() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> Character.getType(c) == Character.FORMAT && !Unseen.isUnseen(c)))
                .allMatch(c ->
                        (c >= 0x0600 && c <= 0x08E2) || c == 0x110BD || c == 0x110CD || (c >= 0x13430 && c <= 0x1345F));
    }
}
