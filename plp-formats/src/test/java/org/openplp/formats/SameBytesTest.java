package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.Manner;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.text.Language;
import org.openplp.testsupport.Thorough;

/** The same file and day give the same reports, whatever machine they are made on. */
class SameBytesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @MethodSource
    void reportsAreTheSameInEveryLocaleAndTimeZone(Path file, String language, String place) {
        Locale.setDefault(Locale.US);
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Brussels"));
        List<String> here = reports(file);
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        List<String> there = reports(file);

        assertThat(there).isEqualTo(here);
    }

    static List<Arguments> reportsAreTheSameInEveryLocaleAndTimeZone() {
        List<Arguments> all = files().flatMap(file -> Stream.of(
                        Arguments.of(file, "tr-TR", "Pacific/Kiritimati"),
                        Arguments.of(file, "ar-EG-u-nu-arab", "America/Los_Angeles"),
                        Arguments.of(file, "de-DE", "Asia/Kathmandu"),
                        Arguments.of(file, "th-TH-u-ca-buddhist-nu-thai", "Etc/GMT+12")))
                .toList();
        return Thorough.orOneOf(30, all);
    }

    @ParameterizedTest
    @MethodSource("files")
    void yamlAndJsonGiveTheSameFindings(Path file) {
        byte[] yaml = Trees.bytes(file);
        byte[] json = Trees.json(Trees.ofYaml(yaml));

        JsonNode ofYaml = Reported.of("dossier.yaml", yaml, DAY).tree(true);
        JsonNode ofJson = Reported.of("dossier.json", json, DAY).tree(true);

        assertThat(withoutPlaces(ofJson)).isEqualTo(withoutPlaces(ofYaml));
    }

    private static JsonNode withoutPlaces(JsonNode report) {
        ((ObjectNode) report).remove("dossier");
        report.findParents("location").forEach(node -> ((ObjectNode) node).remove("location"));
        return report;
    }

    private static List<String> reports(Path file) {
        Reported report = Reported.on(file, DAY);
        Messages messages = Checked.in(Language.FRENCH);
        List<CheckedFile> files = List.of(report.file());
        return List.of(
                report.json(true),
                report.json(false),
                report.text(true),
                report.text(false),
                report.html(Language.ENGLISH, true),
                report.html(Language.FRENCH, false),
                ReportFormat.SARIF.of(new Manner(messages, true, false), files),
                ReportFormat.JUNIT.of(new Manner(messages, true, false), files),
                ReportFormat.MARKDOWN.of(new Manner(messages, true, false), files),
                ReportFormat.GITHUB.of(new Manner(messages, true, false), report.file()),
                ReportFormat.GITLAB.of(new Manner(messages, true, false), files));
    }

    static Stream<Path> files() {
        return Stream.concat(Trees.examples().stream(), Stream.of(Path.of("..", "docs", "dossier-by-example.yaml")));
    }
}
