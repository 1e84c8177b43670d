package org.openplp.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.rules.belgium.Stage;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.source.Source;

@DisplayName("The schema of the law")
class SchemaOfTheLawTest {
    /** What a law file leaves out rather than say, or what no norm is about. */
    private static final Set<String> NOT_WRITTEN = Set.of("NONE", "FAILED", "ENDED", "MERGED", "RULE_FAILED");

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("bearer", Bearer.values()),
                Arguments.of("addressee", Addressee.values()),
                Arguments.of("modality", Modality.values()),
                Arguments.of("force", Force.values()),
                Arguments.of("check", CheckKind.values()),
                Arguments.of("shape", Shape.values()),
                Arguments.of("subject", SubjectKind.values()),
                Arguments.of("stage", Stage.values()),
                Arguments.of("outcome", Outcome.values()),
                Arguments.of("reason", Reason.values()),
                Arguments.of("read", Source.Read.values()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void hasTheWordsOfTheCode(String key, Enum<?>[] constants) throws IOException {
        Matcher words = Pattern.compile("\"" + key + "\": \\{\"enum\": \\[(.*?)]")
                .matcher(Files.readString(Path.of("../law/schema.json")));

        assertThat(words.find()).isTrue();
        assertThat(List.of(words.group(1).replace("\"", "").split(", ", -1)))
                .containsExactlyInAnyOrderElementsOf(Stream.of(constants)
                        .map(Enum::name)
                        .filter(name -> key.equals("check") || !NOT_WRITTEN.contains(name))
                        .toList());
    }
}
