package org.openplp.testkit.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;
import org.openplp.testsupport.Thorough;

/**
 * The dossiers of the project that fuzzing starts from, beside the files of each target. They are handed over as they stand: a class of the library that is
 * loaded for a seed is loaded before the fuzzer, which then never sees its branches.
 */
final class Seeds {
    static final Path EXAMPLE = Path.of("..", "docs", "dossier-by-example.yaml");
    static final Path EXAMPLES = Path.of("..", "examples");

    private static final Path TEMPLATES = Path.of("..", "plp-formats", "src", "main", "templates");
    private static final Path CASES = Path.of("..", "law", "scenarios");
    private static final String DOSSIER_OF_A_CASE = "\ndossier:\n";

    private Seeds() {}

    static Stream<Arguments> dossiers() {
        List<Path> withDossiers = in(CASES).stream()
                .filter(file -> text(file).contains(DOSSIER_OF_A_CASE))
                .toList();
        return Stream.of(List.of(EXAMPLE), in(EXAMPLES), withDossiers)
                .flatMap(Seeds::tried)
                .map(file -> argument(file, dossierIn(file)));
    }

    static Stream<Arguments> cases() {
        return tried(in(CASES)).map(file -> argument(file, text(file)));
    }

    /** All of them to fuzz from, otherwise as many as the build tries. */
    private static Stream<Path> tried(List<Path> files) {
        return (System.getenv("JAZZER_FUZZ") == null ? Thorough.orOneOf(4, files) : files).stream();
    }

    static Stream<Arguments> tables() {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.sorted().toList().stream().map(file -> {
                try {
                    return Arguments.of(Named.of(file.getFileName().toString(), Files.readAllBytes(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Arguments argument(Path file, String text) {
        return Arguments.of(Named.of(file.getFileName().toString(), text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The text of the file, or the dossier in a case. */
    private static String dossierIn(Path file) {
        String text = text(file);
        int start = text.indexOf(DOSSIER_OF_A_CASE);
        return start < 0
                ? text
                : text.substring(start + DOSSIER_OF_A_CASE.length())
                        .stripTrailing()
                        .stripIndent();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
