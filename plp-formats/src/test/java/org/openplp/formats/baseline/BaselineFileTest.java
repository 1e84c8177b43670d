package org.openplp.formats.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
                .hasMessageStartingWith("b.json:2:29: an entry under frozen has no such key");
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

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isReadInTimeWhereEntriesOfOneFindingHaveMuchThatDecided() throws UnreadableBaseline {
        int many = 300_000;
        String entry = "{\"partnership\": \"p\", \"finding\": \"x\", \"outcome\": \"BREACHED\", \"why\": [%s]}";
        String first = IntStream.range(0, many).mapToObj(i -> "\"a" + i + "\"").collect(Collectors.joining(","));
        String second = IntStream.range(0, many).mapToObj(i -> "\"b" + i + "\"").collect(Collectors.joining(","));
        String both = entry.formatted(first) + "," + entry.formatted(second);

        assertThat(BaselineFile.read("b.json", bytes(START + both + "]}")).entries())
                .singleElement()
                .satisfies(one -> assertThat(one.why()).hasSize(2 * many));
    }

    @Test
    void makesOneOfEntriesOfOneFindingWithWhatDecidedAsOftenAsInTheOneThatHasItMostOften() throws UnreadableBaseline {
        String entry = "{\"partnership\": \"p\", \"finding\": \"x\", \"outcome\": \"BREACHED\", \"why\": [%s]}";
        String both = entry.formatted("\"b\", \"a\", \"a\"") + "," + entry.formatted("\"a\", \"c\", \"c\"");

        assertThat(BaselineFile.read("b.json", bytes(START + both + "]}")).entries())
                .singleElement()
                .satisfies(one -> assertThat(one.why()).containsExactly("a", "a", "b", "c", "c"));
    }

    /** It could be read and shown, and never be written again. */
    @Test
    void isRefusedIfHalfACharacterIsEscaped() throws UnreadableBaseline {
        String entry = "{\"partnership\": \"%s\", \"finding\": \"x\", \"outcome\": \"BREACHED\", \"why\": []}]}";

        assertThatThrownBy(() -> BaselineFile.read("b.json", bytes(START + entry.formatted("a\\ud800"))))
                .isInstanceOf(UnreadableBaseline.class)
                .hasMessageStartingWith("b.json:2:17: this text holds only half of an escaped character");
        assertThat(BaselineFile.read("b.json", bytes(START + entry.formatted("\\ud83d\\ude00")))
                        .entries())
                .hasSize(1);
    }
}
