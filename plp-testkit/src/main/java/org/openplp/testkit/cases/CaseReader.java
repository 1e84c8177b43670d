package org.openplp.testkit.cases;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.norm.Register;
import org.openplp.rules.outcome.Outcome;
import org.openplp.testkit.dossier.Draft;

/**
 * Reads case files in YAML. The keys are {@code case}, {@code day}, {@code why}, {@code expect}, optionally
 * {@code waived} and {@code told}, and finally {@code dossier}, which contains a whole dossier. {@code expect} gives
 * for each norm one outcome for the partnership, outcomes by the id of the subject, or {@code NO_FINDING}. In place of
 * a dossier, the name of one that {@link Draft#named} knows may stand on the line of its key.
 */
public final class CaseReader {
    /** The word that replaces an outcome if no finding is expected. */
    public static final String NO_FINDING = "NO_FINDING";

    private static final int MOST_BYTES = 1 << 20;
    private static final List<String> KEYS = List.of("case", "day", "why", "expect", "waived", "told");
    private static final String DOSSIER = "\ndossier:\n";
    private static final Pattern NAMED = Pattern.compile("\ndossier: ([a-z0-9-]+)\n$");
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());
    private static final Set<String> FAMILIES = Register.ofThisRelease().norms().stream()
            .map(norm -> norm.id().prefix())
            .collect(Collectors.toSet());
    private static final DefectTexts TEXTS = DefectTexts.inLanguage(Locale.ENGLISH);

    private final String name;
    private String frameText = "";

    private CaseReader(String name) {
        this.name = name;
    }

    /**
     * Reads a case file, or every file of a folder whose name ends in {@code .yaml}, without those in its subfolders.
     *
     * @param path a file or a folder
     * @return the cases, in the order of their names
     * @throws UnreadableCase if there is no such file, no case in the folder, or a case cannot be read
     */
    public static List<PlpCase> read(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(readFile(path));
        }
        try (Stream<Path> files = Files.list(path)) {
            List<PlpCase> cases = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(CaseReader::readFile)
                    .toList();
            if (cases.isEmpty()) {
                throw new UnreadableCase(path + ": there is no case in this folder; cases are files that end in .yaml");
            }
            return cases;
        } catch (IOException e) {
            throw new UnreadableCase(path + ": the folder cannot be read; see whether it is there and may be read");
        }
    }

    /**
     * Reads the content of a case file.
     *
     * @param name the name of the file
     * @param content its bytes, in UTF-8
     * @return the case
     * @throws UnreadableCase if it cannot be read
     */
    public static PlpCase read(String name, byte[] content) {
        requireNonNull(name, "name");
        return new CaseReader(name).read(content);
    }

    private static PlpCase readFile(Path file) {
        try {
            return read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UnreadableCase(file + ": the file cannot be read; see whether it is there and may be read");
        }
    }

    private PlpCase read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw refused(1, "a case is for people to read, and so no larger than " + MOST_BYTES + " bytes");
        }
        String decoded = new String(content, StandardCharsets.UTF_8);
        if (!Arrays.equals(decoded.getBytes(StandardCharsets.UTF_8), content)) {
            int line = 1 + lines(decoded.substring(0, decoded.indexOf('\uFFFD')));
            throw refused(line, "this is no text in UTF-8; save the file again in the encoding UTF-8");
        }
        String text = decoded.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        Matcher named = NAMED.matcher(text);
        if (named.find()) {
            text = text.substring(0, named.start())
                    + DOSSIER
                    + named(named.group(1), lines(text)).indent(2);
        }
        int end = text.indexOf(DOSSIER);
        if (end < 0) {
            throw refused(1, "there is no line \"dossier:\" with a dossier after it");
        }
        frameText = text.substring(0, end);
        JsonNode frame = frame(frameText);
        String dossier =
                text.substring(end + DOSSIER.length()).stripTrailing(); // a last line without text keeps the indent
        GivenDossier given = new GivenDossier(dossier.stripIndent() + "\n", day(frame));
        ReadDossier read = given.read();
        if (read.dossier().isEmpty()) {
            throw defective(read, dossier, lines(text.substring(0, end + DOSSIER.length())));
        }
        String partnership = read.dossier().get().partnership().id();
        Map<String, Map<String, Outcome>> expected = new LinkedHashMap<>();
        group(frame, "expect").forEach((norm, outcomes) -> expected.put(norm(norm), outcomes(outcomes, partnership)));
        if (expected.isEmpty()) {
            throw refused(lineOf("expect"), "nothing is expected: write the norms and their outcomes under \"expect\"");
        }
        List<String> waived = waived(frame);
        for (String id : waived) {
            if (!expected.containsKey(id.replaceFirst(":.*", ""))) {
                throw refused(
                        lineOf("waived"), "under \"waived\" there is a finding of a norm that is not under \"expect\"");
            }
        }
        Map<String, String> notices = new LinkedHashMap<>();
        group(frame, "told").forEach((path, code) -> notices.put(path, code.asText()));
        return new PlpCase(name, line(frame, "case"), line(frame, "why"), given, expected, waived, notices);
    }

    private String named(String dossier, int line) {
        try {
            return Draft.named(dossier).yaml();
        } catch (IllegalArgumentException e) {
            throw refused(line, String.valueOf(e.getMessage()));
        }
    }

    private JsonNode frame(String text) {
        JsonNode frame;
        try {
            frame = YAML.readTree(text);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw refused(
                    place == null ? 1 : Math.max(1, place.getLineNr()),
                    "this is no YAML that can be read; look for a quote, a bracket or an indent that is missing, or a key"
                            + " that is there twice");
        }
        List<String> order = new ArrayList<>();
        frame.fieldNames().forEachRemaining(order::add);
        if (!order.equals(KEYS.stream().filter(order::contains).toList())) {
            throw refused(
                    order.stream()
                            .filter(key -> !KEYS.contains(key))
                            .findFirst()
                            .map(this::lineOf)
                            .orElse(1),
                    "the keys are " + String.join(", ", KEYS) + " and dossier, in this order");
        }
        return frame;
    }

    private LocalDate day(JsonNode frame) {
        try {
            return LocalDate.parse(frame.path("day").asText());
        } catch (DateTimeException e) {
            throw refused(lineOf("day"), "under \"day\" there is no day; write one such as 2026-11-24");
        }
    }

    private String line(JsonNode frame, String key) {
        String text = frame.path(key).asText();
        if (text.isBlank()) {
            throw refused(lineOf(key), "there is no text under \"" + key + "\"");
        }
        return text;
    }

    private Map<String, JsonNode> group(JsonNode frame, String key) {
        JsonNode value = frame.path(key);
        if (!value.isObject() && !value.isMissingNode()) {
            throw refused(lineOf(key), "under \"" + key + "\" there is no group of keys");
        }
        Map<String, JsonNode> group = new LinkedHashMap<>();
        value.properties().forEach(entry -> group.put(entry.getKey(), entry.getValue()));
        return group;
    }

    private List<String> waived(JsonNode frame) {
        JsonNode value = frame.path("waived");
        if (!value.isArray() && !value.isMissingNode()) {
            throw refused(lineOf("waived"), "under \"waived\" there is no list of findings, such as [C-T10b:plp-1]");
        }
        List<String> waived = new ArrayList<>();
        value.forEach(id -> waived.add(id.asText()));
        return waived;
    }

    private String norm(String id) {
        try {
            NormId norm = NormId.of(id);
            if (FAMILIES.contains(norm.prefix())
                    && Register.ofThisRelease().norm(id).isEmpty()) {
                throw refused(
                        lineOf("expect", id), "a key under \"expect\" is the id of no norm; plp norms lists them");
            }
            return norm.value();
        } catch (IllegalArgumentException e) {
            throw refused(lineOf("expect", id), "a key under \"expect\" is not the id of a norm, such as B-P2");
        }
    }

    private Map<String, Outcome> outcomes(JsonNode value, String partnership) {
        if (!value.isObject()) {
            return value.asText().equals(NO_FINDING) ? Map.of() : Map.of(partnership, outcome(value));
        }
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        value.properties().forEach(entry -> outcomes.put(entry.getKey(), outcome(entry.getValue())));
        return outcomes;
    }

    private Outcome outcome(JsonNode word) {
        return Stream.of(Outcome.values())
                .filter(outcome -> outcome.name().equals(word.asText()))
                .findFirst()
                .orElseThrow(() -> refused(
                        lineOf("expect", word.asText()),
                        "a value under \"expect\" is no outcome; they are "
                                + Stream.of(Outcome.values()).map(Enum::name).collect(Collectors.joining(", "))
                                + ", and for a norm as a whole " + NO_FINDING));
    }

    /**
     * Reports the defects of the dossier at their places in the case file. Anything missing after its last line is
     * reported at the end of that line.
     */
    private UnreadableCase defective(ReadDossier read, String dossier, int linesBefore) {
        int indent = indent(dossier);
        int last = 1 + lines(dossier);
        Place end = new Place(linesBefore + last, dossier.length() - dossier.lastIndexOf('\n'));
        return new UnreadableCase(read.defects().stream()
                .map(defect -> new PlacedDefect(
                        defect.defect(),
                        defect.place().line() > last
                                ? end
                                : new Place(
                                        linesBefore + defect.place().line(),
                                        defect.place().column() + indent)))
                .map(defect -> TEXTS.line(name, defect))
                .collect(Collectors.joining(System.lineSeparator())));
    }

    /** The line of a key of the frame; the first line if the key is missing. */
    private int lineOf(String key) {
        Matcher found =
                Pattern.compile("(?m)^[\"']?" + Pattern.quote(key) + "\\b").matcher(frameText);
        return found.find() ? 1 + lines(frameText.substring(0, found.start())) : 1;
    }

    /** The first line from that of the key onwards that contains a word; the line of the key if there is none. */
    private int lineOf(String key, String word) {
        int line = lineOf(key);
        List<String> rest = frameText.lines().skip(line - 1L).toList();
        return line
                + IntStream.range(0, word.isEmpty() ? 0 : rest.size())
                        .filter(i -> rest.get(i).contains(word))
                        .findFirst()
                        .orElse(0);
    }

    private static int lines(String text) {
        return (int) text.chars().filter(character -> character == '\n').count();
    }

    private static int indent(String dossier) {
        return dossier.lines()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
    }

    private UnreadableCase refused(int line, String why) {
        return new UnreadableCase("%s:%d:1: %s".formatted(name, line, why));
    }
}
