package org.openplp.formats;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;

/**
 * A case that a lawyer can read: a dossier, a day, and what becomes of some norms.
 *
 * @param file where it stands
 * @param title what it is about
 * @param day the day that is looked at
 * @param why why the outcomes are what they are
 * @param expected by norm, the outcome for each subject; no subject if there is to be no finding
 * @param waived the ids of the findings that a waiver covers
 * @param told by path, the code of a notice that must be there
 * @param dossier the text of the dossier
 */
record ReadableCase(
        Path file,
        String title,
        LocalDate day,
        String why,
        Map<String, Map<String, String>> expected,
        List<String> waived,
        Map<String, String> told,
        String dossier) {
    /** The subject of an outcome that names none: the partnership. */
    static final String PARTNERSHIP = "";

    static final String NO_FINDING = "NO_FINDING";
    static final List<String> KEYS = List.of("case", "day", "why", "expect", "waived", "told");

    private static final String DOSSIER = "\ndossier:\n";
    private static final Path CASES = Path.of("..", "cases");
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    static List<ReadableCase> all() {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().map(ReadableCase::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return file.getFileName().toString();
    }

    /** The dossier as the reader of the library reads it. */
    Dossier read() {
        ReadDossier read = DossierReader.withDefaultLimit().read(name(), dossier.getBytes(StandardCharsets.UTF_8));
        return read.dossier().orElseThrow(() -> new AssertionError(name() + " is refused: " + read.defects()));
    }

    private static ReadableCase of(Path file) {
        String text = new String(Trees.bytes(file), StandardCharsets.UTF_8);
        int start = text.indexOf(DOSSIER);
        if (start < 0) {
            throw new AssertionError(file + " has no dossier");
        }
        JsonNode frame = frame(file, text.substring(0, start));
        Map<String, Map<String, String>> expected = new LinkedHashMap<>();
        frame.path("expect").properties().forEach(norm -> expected.put(norm.getKey(), outcomes(norm.getValue())));
        List<String> waived = new ArrayList<>();
        frame.path("waived").forEach(id -> waived.add(id.asText()));
        return new ReadableCase(
                file,
                frame.path("case").asText(),
                LocalDate.parse(frame.path("day").asText()),
                frame.path("why").asText(),
                expected,
                waived,
                texts(frame.path("told")),
                text.substring(start + DOSSIER.length()).stripIndent());
    }

    private static JsonNode frame(Path file, String text) {
        JsonNode frame;
        try {
            frame = YAML.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        List<String> order = new ArrayList<>();
        frame.fieldNames().forEachRemaining(order::add);
        if (!order.equals(KEYS.stream().filter(order::contains).toList())) {
            throw new AssertionError(file + ": the keys are " + KEYS + " and dossier, in this order, and not " + order);
        }
        return frame;
    }

    private static Map<String, String> outcomes(JsonNode value) {
        if (value.isObject()) {
            return texts(value);
        }
        return value.asText().equals(NO_FINDING) ? Map.of() : Map.of(PARTNERSHIP, value.asText());
    }

    private static Map<String, String> texts(JsonNode group) {
        Map<String, String> texts = new LinkedHashMap<>();
        group.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }

    @Override
    public String toString() {
        return name() + ": " + title;
    }
}
