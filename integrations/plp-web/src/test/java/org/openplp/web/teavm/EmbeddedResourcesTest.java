package org.openplp.web.teavm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The embedded resources")
class EmbeddedResourcesTest {
    /** A browser writes no page about several files. */
    private static final List<String> NOT_NEEDED = List.of("org/openplp/formats/html/zone");

    private static Stream<String> resources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList()
                    .stream();
        }
    }

    @Test
    void areAllThatTheLibraryReads() throws IOException {
        TreeSet<String> expected = new TreeSet<>();
        for (String module : List.of("plp-rules", "plp-formats")) {
            resources(Path.of("..", "..", module, "src/main/resources"))
                    .filter(file -> NOT_NEEDED.stream().noneMatch(file::startsWith))
                    .forEach(expected::add);
        }
        resources(Path.of("../../plp-law/target/classes"))
                .filter(file -> file.endsWith(".bin") && !file.endsWith("/cases.bin"))
                .forEach(expected::add);

        assertThat(new TreeSet<>(EmbeddedResources.files())).isEqualTo(expected);
    }

    @Test
    void lackWhatOnlyEditorsRead() {
        String texts = "# Days\n\nvalue.date.date=Not a day.\nlabel=a # b";

        assertThat(new String(
                        EmbeddedResources.readHere(texts.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8))
                .isEqualTo("value.date.date=Not a day.\nlabel=a # b");
    }
}
