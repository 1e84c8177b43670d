package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a host ships in the place of Java and a class path: docs/embedding.md. */
@DisplayName("A run-time image")
class RuntimeImageTest {
    private static final List<String> PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes"))
            .toList();

    @TempDir
    private Path folder;

    @Test
    void ofTheFormatsHoldsEightModulesThatAllHaveDescriptors() {
        Configuration image = ModuleLayer.boot()
                .configuration()
                .resolve(
                        ModuleFinder.of(PATH.stream().map(Path::of).toArray(Path[]::new)),
                        ModuleFinder.of(),
                        Set.of("org.openplp.formats"));

        assertThat(image.modules())
                .extracting(module -> module.reference().descriptor())
                .noneMatch(ModuleDescriptor::isAutomatic)
                .extracting(ModuleDescriptor::name)
                .containsExactlyInAnyOrder(
                        "org.openplp.core",
                        "org.openplp.law",
                        "org.openplp.rules",
                        "org.openplp.formats",
                        "jakarta.validation",
                        "org.slf4j",
                        "com.fasterxml.jackson.core",
                        "org.yaml.snakeyaml");
    }

    @Test
    @Tag("process")
    @Timeout(120)
    void ofTheCommandChecksADossier() throws IOException, InterruptedException {
        String image = folder.resolve("image").toString();
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
        String modules = String.join(File.pathSeparator, PATH);

        assertThat(jlink.run(
                        System.out,
                        System.err,
                        "--module-path",
                        modules,
                        "--add-modules",
                        "org.openplp.cli,org.slf4j.nop",
                        "--output",
                        image))
                .isZero();

        Process plp = new ProcessBuilder(
                        Path.of(image, "bin", "java").toString(),
                        "-m",
                        "org.openplp.cli/org.openplp.cli.Main",
                        "check",
                        "../examples/plp-new.yaml",
                        "--on",
                        "2026-11-24")
                .redirectErrorStream(true)
                .start();
        String said = new String(plp.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(plp.waitFor()).as(said).isZero();
        assertThat(said).contains("24 November 2026");
    }
}
