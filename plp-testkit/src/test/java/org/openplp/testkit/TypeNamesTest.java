package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.testsupport.Project;

/** Whoever reads a name need not ask which of two types it means. */
@DisplayName("The name of a type")
class TypeNamesTest {
    private static final String NOT_PUBLISHED = "<maven.deploy.skip>true";

    private static List<Path> publishedSources() throws IOException {
        List<Path> published = new ArrayList<>();
        for (Path folder : Project.modules()) {
            Path sources = folder.resolve("src/main/java");
            if (Files.isDirectory(sources)
                    && !Files.readString(folder.resolve("pom.xml")).contains(NOT_PUBLISHED)) {
                published.add(sources);
            }
        }
        return published;
    }

    @Test
    void meansOneTypeInAllThatIsPublished() throws IOException {
        Map<String, List<String>> places = new TreeMap<>();
        for (Path sources : publishedSources()) {
            try (Stream<Path> files = Files.walk(sources)) {
                files.map(sources::relativize)
                        .filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"))
                        .forEach(file -> places.computeIfAbsent(
                                        file.getFileName().toString(), name -> new ArrayList<>())
                                .add(file.toString()));
            }
        }

        assertThat(places).hasSizeGreaterThan(500);
        assertThat(places.values())
                .as("name each by what it is")
                .allSatisfy(types -> assertThat(types).hasSize(1));
    }
}
