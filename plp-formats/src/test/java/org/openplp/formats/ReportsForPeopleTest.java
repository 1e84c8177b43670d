package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.rules.text.Language.ENGLISH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.document.ReportFormat;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.rules.text.DossierLabels;
import org.openplp.rules.text.Language;

@DisplayName("Reports for people")
class ReportsForPeopleTest {
    private static final Check CROISETTE =
            Plp.belgian().check(Path.of("../examples/plp-croisette.yaml"), LocalDate.of(2026, 11, 24));

    /** A key with what is around it, or a word of a closed list. */
    private static final Pattern KEY_OR_WORD = Pattern.compile(Stream.of(Dossier.class.getRecordComponents())
            .map(component -> component.getName())
            .collect(Collectors.joining(
                    "|", "(?<![\\w.-])(?:", ")(?:\\[\\d*]|\\.[a-z]\\w*)[\\w.\\[\\]]*|\\b[A-Z]{2,}_[A-Z_]+\\b")));

    static Stream<Arguments> reports() {
        return Stream.of(ReportFormat.HTML, ReportFormat.MARKDOWN, ReportFormat.TEXT)
                .flatMap(format -> Stream.of(Language.values()).map(language -> Arguments.of(format, language)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void nameNoKeyAndNoConstant(ReportFormat format, Language language) {
        assertThat(keysIn(CROISETTE.to(format, language))).isEmpty();
    }

    /** The list of missing facts has the key after each label, for whoever edits the file. */
    @ParameterizedTest
    @MethodSource("examples")
    void nameNoKeyOutsideBracketsInAText(Path example, Language language) {
        String text = Plp.belgian().check(example, LocalDate.of(2026, 11, 24)).to(ReportFormat.TEXT, language);

        assertThat(keysIn(text)).isEmpty();
        assertThat(shown(text).replaceAll("\\s+", " "))
                .doesNotContainPattern(
                        "\\b[a-z]{2,}[A-Z]\\w*|: (true|false)\\b" + (language == ENGLISH ? "" : "|: none\\b"));
    }

    /** A workbook has no keys, so the list has none either. */
    @ParameterizedTest
    @EnumSource
    void nameNoKeyAtAllOfAWorkbook(Language language) {
        Dossier dossier = CROISETTE.dossier();
        Check workbook = Plp.belgian()
                .check(
                        DossierReader.withDefaultLimit()
                                .read("plp.xlsx", new DossierWriter().asWorkbook(dossier, language)),
                        LocalDate.of(2026, 11, 24));
        String text = workbook.to(ReportFormat.TEXT, language);

        assertThat(KEY_OR_WORD.matcher(text).find()).isFalse();
        assertThat(text)
                .contains(DossierLabels.inLanguage(language).label("Appointment.contactKnownToResidents") + "  ");
    }

    static Stream<Arguments> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
                    .flatMap(file -> Stream.of(Language.values()).map(language -> Arguments.of(file, language)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nameNoKeyInACalendar(Language language) {
        String calendar =
                CROISETTE.toICalendar(LocalDate.of(2028, 11, 24), language).replace("\r\n ", "");

        assertThat(keysIn(calendar)).isEmpty();
        assertThat(calendar)
                .contains(
                        switch (language) {
                            case ENGLISH -> "as agreed: Meetings of coordinator and officer: 6 months";
                            case FRENCH -> "convenu\u00a0: Réunions du coordinateur et du policier\u00a0: 6 mois";
                            case DUTCH -> "afgesproken: Vergaderingen van coördinator en politiebeambte: 6 maanden";
                            case GERMAN -> "vereinbart: Treffen von Koordinator und Polizeibeamtem: 6 Monate";
                        });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void callWhatDecidedByItsLabel(ReportFormat format, Language language) {
        String label = switch (language) {
            case ENGLISH -> "Member of full age: no";
            case FRENCH -> "Membre majeur\u00a0: non";
            case DUTCH -> "Lid is meerderjarig: nee";
            case GERMAN -> "Mitglied ist volljährig: nein";
        };

        assertThat(shown(CROISETTE.to(format, language))).contains(label);
    }

    @ParameterizedTest
    @EnumSource
    void leaveTheKeyWhereSomebodyEditsTheFile(Language language) {
        assertThat(CROISETTE.to(ReportFormat.TEXT, language)).contains("(memberships[].acknowledgement.date)");
        assertThat(CROISETTE.to(ReportFormat.JSON, language)).contains("memberships[6].adult");
    }

    private static List<String> keysIn(String report) {
        return KEY_OR_WORD
                .matcher(shown(report))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** What a reader sees of a page, or of a text. */
    private static String shown(String report) {
        return report.replaceAll("(?s)<(style|script)>.*?</\\1>", "")
                .replaceAll("<[^>]*>", "")
                .replace("\\", "")
                .replaceAll("\\([\\w.\\[\\]]+\\)", "");
    }
}
