package org.openplp.web.npm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The licences of what is compiled")
class LicencesTest {
    private static final Path OWN = Path.of("../../LICENSE");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path sourceMap;

    @BeforeEach
    void compile() throws IOException {
        sourceMap = Files.writeString(folder.resolve("engine.js.map"), """
                {"sources": ["java/util/List.java", "org/openplp/core/fact/Fact.java", "org/slf4j/Logger.java",
                  "com/fasterxml/jackson/core/JsonFactory.java", "org/yaml/snakeyaml/Yaml.java"]}""");
    }

    @Test
    void areThoseOfTheJarsAndNoOthers() throws IOException {
        Files.writeString(folder.resolve("snakeyaml.txt"), "as snakeyaml says");

        String licences = new Licences(OWN, folder).of(sourceMap);

        assertThat(licences.lines().filter(line -> line.startsWith("== ")))
                .map(line -> line.replaceAll("-\\d.*", ""))
                .containsExactly("== jackson-core", "== slf4j-api", "== snakeyaml");
        assertThat(licences)
                .contains(
                        "Apache License, Version 2.0, as above.", "Werner Randelshofer", "QOS.ch", "as snakeyaml says")
                .doesNotContain("TERMS AND CONDITIONS", "\r");
    }

    @Test
    void areAskedForWhereAJarHasNone() {
        assertThatThrownBy(() -> new Licences(OWN, folder).of(sourceMap))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("add snakeyaml.txt");
    }
}
