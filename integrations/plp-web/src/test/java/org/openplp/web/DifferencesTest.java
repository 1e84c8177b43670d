package org.openplp.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.web.differences.Differences;

@DisplayName("What TeaVM lacks or does otherwise is the same all the same:")
class DifferencesTest {
    private static final List<String> COMPILED = compiled();

    private static List<String> compiled() {
        try {
            Path module = OnNode.COMPILED.resolve("differences.js").toAbsolutePath();
            Process node = new ProcessBuilder(
                            "node",
                            "--input-type=module",
                            "--eval",
                            "import {all} from '" + module.toUri() + "'; process.stdout.write(all())")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("Node does not run", e);
        }
    }

    static Stream<String> lines() {
        return Differences.all().lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void differences(String line) {
        assertThat(COMPILED).contains(line);
    }
}
