package org.openplp.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.testsupport.Project;

/** Reads the sources, since the modules for Jackson and Spring are not on this class path. */
@DisplayName("What is logged")
class LoggingTest {
    private static final Path RULES = Path.of("..", "plp-rules/src/main/java/org/openplp/rules/assessment");
    private static final Pattern LOGGER = Pattern.compile("getLogger\\((.*?)\\)");
    private static final Pattern FRAMEWORK = Pattern.compile(
            "import (org\\.slf4j|org\\.apache\\.commons\\.logging|java\\.util\\.logging)|System\\.Logger");

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path module : Project.modules()) {
            Path folder = module.resolve("src/main/java");
            if (Files.isDirectory(folder) && !module.startsWith(Project.ROOT.resolve("examples"))) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".java"))
                            // what stands in for SLF4J where there is none
                            .filter(file -> !file.endsWith("org/slf4j/TLoggerFactory.java"))
                            .forEach(sources::add);
                }
            }
        }
        return sources;
    }

    @Test
    void goesToOneLogger() throws IOException {
        Map<String, String> loggers = new TreeMap<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            if (FRAMEWORK.matcher(text).find()) {
                Matcher logger = LOGGER.matcher(text);
                loggers.put(source.getFileName().toString(), logger.find() ? logger.group(1) : "another");
            }
        }

        assertThat(loggers).isEqualTo(Map.of("Faults.java", "\"org.openplp.rules.assessment.RuleBook\""));
        assertThat(Files.readString(RULES.resolve("package-info.java")).replaceAll("\\s+(\\* )?", " "))
                .contains("the logger {@code org.openplp.rules.assessment.RuleBook} at level {@code WARN}");
    }

    @Test
    void hasNoMessageAndNoStackTraceOfWhatWasThrown() throws IOException {
        Path faults = sources().stream()
                .filter(source -> source.endsWith("Faults.java"))
                .findFirst()
                .orElseThrow();

        assertThat(Files.readString(faults))
                .containsOnlyOnce("LOG.warn(")
                .containsPattern("LOG\\.warn\\([^;]*getClass\\(\\)\\.getName\\(\\)\\);")
                .doesNotContain("LOG.info(", "LOG.error(", "LOG.debug(", "getMessage()");
    }
}
