package org.openplp.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.baseline.BaselineFile;
import org.openplp.formats.baseline.FreezableFindings;
import org.openplp.formats.baseline.UnreadableBaseline;
import org.openplp.rules.assessment.Assessment;

@DisplayName("A file of frozen findings")
class BaselineFuzzTest {
    private static final String FILE = "fuzzed.json";
    private static final Pattern MESSAGE = Pattern.compile(
            FILE + ":([0-9]+):([0-9]+): [A-Za-z0-9 ,-]+; restore the file from version control, or write it again");
    private static final List<Assessment> ASSESSED =
            List.of(AnyDossier.assessed(Seeds.EXAMPLES.resolve("plp-croisette.yaml")));

    @DictionaryFile(resourcePath = "baseline.dict")
    @FuzzTest(maxDuration = "20m")
    void isReadOrRefused(byte[] content) throws UnreadableBaseline {
        Baseline baseline;
        try {
            baseline = BaselineFile.read(FILE, content);
        } catch (UnreadableBaseline refused) {
            isRefusedAgain(content, refused.getMessage());
            return;
        }
        assertThat(BaselineFile.read(FILE, content)).isEqualTo(baseline);
        comesBack(baseline);
        freezes(baseline);
    }

    /** The message tells a place in the file, and nothing that stands there. */
    private static void isRefusedAgain(byte[] content, String message) {
        Matcher place = MESSAGE.matcher(message);

        assertThat(message).matches(MESSAGE);
        assertThat(place.matches()).isTrue();
        assertThat(Lines.of(content).hold(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))))
                .as("the place of %s", message)
                .isTrue();
        try {
            BaselineFile.read(FILE, content);
            throw new AssertionError("the same file was refused once, and read once");
        } catch (UnreadableBaseline again) {
            assertThat(again).hasMessage(message);
        }
    }

    private static void comesBack(Baseline baseline) throws UnreadableBaseline {
        String text = BaselineFile.write(baseline);
        Baseline back = BaselineFile.read(FILE, text.getBytes(StandardCharsets.UTF_8));

        assertThat(back).isEqualTo(baseline);
        assertThat(BaselineFile.write(back)).isEqualTo(text);
    }

    private static void freezes(Baseline baseline) {
        Baseline shrunk = baseline.shrunkTo(FreezableFindings.of(ASSESSED));

        assertThat(shrunk.fresh(FreezableFindings.of(ASSESSED)))
                .containsAll(baseline.fresh(FreezableFindings.of(ASSESSED)));
        assertThat(shrunk.gone(FreezableFindings.of(ASSESSED))).isEmpty();
        assertThat(baseline.grownTo(FreezableFindings.of(ASSESSED)).fresh(FreezableFindings.of(ASSESSED)))
                .isEmpty();
        assertThat(baseline.freeze(FILE, ASSESSED.get(0)).file()).isEqualTo(FILE);
    }
}
