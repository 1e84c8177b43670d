package org.openplp.formats.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The file of a baseline")
class BaselineFileTest {
    private static final String START = "{\"format\": 1, \"frozen\": [\n";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void isReadWithItsByteOrderMark() throws UnreadableBaseline {
        assertThat(BaselineFile.read("b.json", bytes("\uFEFF" + START + "]}")).entries())
                .isEmpty();
    }

    @Test
    void isRefusedAtTheCharacterAsAnEditorShowsIt() {
        assertThatThrownBy(() -> BaselineFile.read("b.json", bytes(START + "{\"partnership\": \"é😀\", \"x\": 1}]}")))
                .isInstanceOf(UnreadableBaseline.class)
                .hasMessageStartingWith("b.json:2:29: what is frozen has no such key");
        assertThatThrownBy(() -> BaselineFile.read("b.json", bytes(START + "{\"é😀\" x")))
                .isInstanceOf(UnreadableBaseline.class)
                .hasMessageStartingWith("b.json:2:8: this is not well-formed JSON");
    }

    @Test
    void isRefusedWhereItIsNoTextInUtf8() {
        byte[] content = bytes(START + "{\"partnership\": \"é?\"}]}");
        content[content.length - 5] = (byte) 0xE9;

        assertThatThrownBy(() -> BaselineFile.read("b.json", content))
                .isInstanceOf(UnreadableBaseline.class)
                .hasMessageStartingWith("b.json:2:19: this is not text in UTF-8");
    }

    /** It could be read and shown, and never be written again. */
    @Test
    void isRefusedIfHalfACharacterIsEscaped() throws UnreadableBaseline {
        String entry = "{\"partnership\": \"%s\", \"finding\": \"x\", \"outcome\": \"BREACHED\", \"why\": []}]}";

        assertThatThrownBy(() -> BaselineFile.read("b.json", bytes(START + entry.formatted("a\\ud800"))))
                .isInstanceOf(UnreadableBaseline.class)
                .hasMessageStartingWith("b.json:2:17: half a character is escaped in this text");
        assertThat(BaselineFile.read("b.json", bytes(START + entry.formatted("\\ud83d\\ude00")))
                        .entries())
                .hasSize(1);
    }
}
