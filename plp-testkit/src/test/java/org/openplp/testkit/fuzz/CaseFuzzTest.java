package org.openplp.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.testkit.cases.CaseReader;
import org.openplp.testkit.cases.Implementation;
import org.openplp.testkit.cases.PlpCase;
import org.openplp.testkit.cases.UnreadableCase;

@DisplayName("A case file")
class CaseFuzzTest {
    private static final String FILE = "fuzzed.yaml";
    private static final Pattern LINE = Pattern.compile(FILE + ":([0-9]+):([0-9]+): [ -~]+");

    /** What became of a file: a case, or why there is none. */
    private record Read(Optional<PlpCase> plpCase, String refusal) {
        static Read of(byte[] content) {
            try {
                return new Read(Optional.of(CaseReader.read(FILE, content)), "");
            } catch (UnreadableCase refused) {
                return new Read(Optional.empty(), refused.getMessage());
            }
        }
    }

    @MethodSource("org.openplp.testkit.fuzz.Seeds#cases")
    @DictionaryFile(resourcePath = "case.dict")
    @FuzzTest(maxDuration = "20m")
    void isReadOrRefused(byte[] content) {
        Read read = Read.of(content);

        assertThat(Read.of(content)).isEqualTo(read);
        Lines lines = Lines.of(content);
        read.refusal().lines().forEach(line -> isPlaced(line, lines));
        read.plpCase().ifPresent(plpCase -> {
            assertThat(plpCase.givenDossier().dossier()).isNotNull();
            assertThat(plpCase.outcomes().isEmpty())
                    .isEqualTo(plpCase.expected().values().stream().allMatch(outcomes -> outcomes.isEmpty()));
            if (content.length <= AnyDossier.ASSESSED_UP_TO) {
                assertThat(plpCase.differences(Implementation.of(AnyDossier.BOOK)))
                        .isNotNull();
            }
        });
    }

    private static void isPlaced(String line, Lines lines) {
        Matcher place = LINE.matcher(line);

        assertThat(line).matches(LINE);
        assertThat(place.matches()).isTrue();
        assertThat(lines.hold(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))))
                .as("the place of %s", line)
                .isTrue();
    }
}
