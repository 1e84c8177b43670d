package org.openplp.formats.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.FactPath;
import org.openplp.formats.baseline.Baseline;
import org.openplp.formats.defect.DefectTexts;
import org.openplp.formats.defect.Place;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.defect.Places;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.report.CheckedFile;
import org.openplp.formats.report.DossierCheck;
import org.openplp.formats.report.Manner;
import org.openplp.formats.report.ReportDocument;
import org.openplp.rules.assessment.Messages;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

@DisplayName("A report that a host makes")
class ReportsOfAHostTest {
    private static final DossierReader READER = DossierReader.withDefaultLimit();
    private static final DossierCheck CHECK =
            new DossierCheck(READER, BelgianBook.ofThisRelease(), Reading.AS_WORDED, LocalDate.parse("2026-11-24"));
    private static final CheckedFile CROISETTE =
            CHECK.of(Path.of("..", "examples", "plp-croisette.yaml"), "plp-croisette.yaml");

    private static Manner manner(Language language, boolean all) {
        return new Manner(new Messages(Texts.inLanguage(language)), false, all);
    }

    private static CheckedFile report(String file, String text) {
        return new CheckedFile(READER.read(file, text.getBytes(StandardCharsets.UTF_8)), Optional.empty());
    }

    @Nested
    class OfAFile {
        private static final ReadDossier SOUND = CROISETTE.read();
        private static final ReadDossier DEFECTIVE = new ReadDossier.Defective(
                "",
                Optional.empty(),
                Places.none(),
                List.of(PlacedDefect.at(Place.START, FactPath.ROOT, DefectCode.SYNTAX)));

        @Test
        void isRefusedIfNothingStopsTheDossierAndItWasNotAssessed() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CheckedFile(SOUND, Optional.empty()))
                    .withMessage("a dossier without defects has an assessment: plp-croisette.yaml");
        }

        @Test
        void isRefusedIfItHasDefectsAndAnAssessment() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CheckedFile(DEFECTIVE, CROISETTE.assessment()))
                    .withMessage("a dossier with defects has no assessment: ");
        }

        @Test
        void isRefusedIfItHasABaselineAndNoAssessment() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CheckedFile(DEFECTIVE, Optional.empty())
                            .under(new Baseline(List.of())
                                    .freeze("b.json", CROISETTE.assessment().orElseThrow())))
                    .withMessage("a baseline freezes nothing without an assessment: ");
        }

        @ParameterizedTest
        @EnumSource(ReportFormat.class)
        void isWrittenWhateverTheFileIsCalledAndWhereverItsValuesStand(ReportFormat format) {
            List<CheckedFile> files = new ArrayList<>();
            for (String name : List.of("", " ", "a b\n.yaml", "\u0000", "\uD800", "../..", "C:\\x", "x".repeat(5000))) {
                files.add(new CheckedFile(
                        new ReadDossier.Defective(
                                name,
                                Optional.of(""),
                                SOUND.places(),
                                List.of(
                                        PlacedDefect.at(new Place(1, 1), FactPath.ROOT, "", ""),
                                        PlacedDefect.at(
                                                new Place(99, 1),
                                                FactPath.of("a.b[3]"),
                                                "no.such-code",
                                                "{0}",
                                                "near"))),
                        Optional.empty()));
            }
            files.add(new CheckedFile(
                    new ReadDossier.Sound(
                            "\n\uD800",
                            Optional.of(""),
                            Places.none(),
                            SOUND.dossier().orElseThrow()),
                    CROISETTE.assessment()));
            Manner manner = manner(Language.FRENCH, false);

            assertThat(ReportDocument.text(out -> format.open(manner, true, out), files))
                    .isNotEmpty();
            for (CheckedFile checked : files) {
                assertThat(ReportDocument.text(out -> format.open(manner, false, out), List.of(checked)))
                        .isNotNull();
            }
        }
    }

    @Nested
    class WithAnUnknownKey {
        private static final List<String> KEYS = List.of(
                "zuzanna",
                "Zuzanna",
                "zuzanna_kowalska",
                "zuzanna-kowalska",
                "zuzanna.kowalska",
                "ZuzannaKowalska",
                "zuzanna1988",
                "z88031712345",
                "_zuzanna",
                "zuzanna kowalska",
                "zuzanna@tajnosc.be",
                "zuzanna\uFF20tajnosc.be",
                "zuzanna\u200B@tajnosc.be",
                "\uFF5A\uFF55\uFF5A\uFF41\uFF4E\uFF4E\uFF41",
                "zuzanna\u0301",
                "adult_zuzanna",
                "memberships.zuzanna");

        private static Stream<CheckedFile> files(String key) {
            String quoted = "\"" + key + "\"";
            return Stream.of(
                    report("a.yaml", "openplp: 1\npartnership: {id: plp-1}\n" + quoted + ": 1\n"),
                    report("b.yaml", "openplp: 1\npartnership: {id: plp-1, " + quoted + ": {a: ~}}\n"),
                    report(
                            "c.yaml",
                            "openplp: 1\npartnership: {id: plp-1}\nmemberships: [{id: m-1, " + quoted + ": [*x]}]\n"),
                    report("d.json", "{\"openplp\": 1, \"partnership\": {\"id\": \"plp-1\", " + quoted + ": null}}"),
                    report("e.json", "{" + quoted + ": {\"a\": " + "[".repeat(40) + "]".repeat(40) + "}}"));
        }

        @ParameterizedTest
        @EnumSource(ReportFormat.class)
        void neverShowsItInAnyLanguage(ReportFormat format) {
            List<CheckedFile> files =
                    KEYS.stream().flatMap(WithAnUnknownKey::files).toList();

            for (Language language : Language.values()) {
                assertThat(ReportDocument.text(out -> format.open(manner(language, true), true, out), files))
                        .doesNotContainIgnoringCase(KEYS.toArray(new String[0]))
                        .doesNotContainIgnoringCase("zuzanna", "kowalska", "tajnosc");
            }
        }

        @Test
        void neverShowsItInADefect() {
            KEYS.forEach(key -> assertThat(files(key))
                    .allSatisfy(checked -> assertThat(checked.read().defects())
                            .isNotEmpty()
                            .allSatisfy(defect -> {
                                assertThat(defect.toString()).doesNotContain(key);
                                assertThat(DefectTexts.inLanguage(Locale.ENGLISH)
                                                .line("x", defect))
                                        .doesNotContain(key);
                            })));
        }

        @ParameterizedTest
        @ValueSource(strings = {"streets", "sentAt", "adlut", "Adult", "joined_on", "acknowledgment", "livesInTheArea"})
        void showsItIfItIsNearAKeyOrIsOneElsewhere(String key) {
            CheckedFile checked = report(
                    "a.yaml", "openplp: 1\npartnership: {id: plp-1}\nmemberships: [{id: m-1, " + key + ": 1}]\n");

            assertThat(checked.read().defects())
                    .extracting(defect -> defect.defect().path().toString())
                    .containsExactly("memberships[0]." + key);
        }
    }

    @Nested
    class WrittenToWhatFails {
        /** Takes so many characters and then no more. */
        private static final class Full extends FilterWriter {
            private final IOException trouble;
            private int room;

            Full(int room, IOException trouble) {
                super(new StringWriter());
                this.room = room;
                this.trouble = trouble;
            }

            @Override
            public void write(int character) throws IOException {
                take(1);
            }

            @Override
            public void write(char[] characters, int from, int length) throws IOException {
                take(length);
            }

            @Override
            public void write(String text, int from, int length) throws IOException {
                take(length);
            }

            @Override
            public void flush() throws IOException {
                take(0);
            }

            private void take(int length) throws IOException {
                room -= length;
                if (room < 0) {
                    throw trouble;
                }
            }
        }

        private final IOException trouble = new IOException("no space left on device");

        private void write(ReportFormat format, int room) throws IOException {
            Writer out = new Full(room, trouble);
            ReportDocument document = format.open(manner(Language.ENGLISH, false), true, out);
            document.part(0, CROISETTE).write();
            document.end();
        }

        @ParameterizedTest
        @EnumSource(ReportFormat.class)
        void endsWithWhatTheWriterThrewWhereverItWasFull(ReportFormat format) {
            int length = ReportDocument.text(
                            out -> format.open(manner(Language.ENGLISH, false), true, out), List.of(CROISETTE))
                    .length();

            Stream.of(0, 1, 40, length / 3, length / 2, length - 1)
                    .forEach(room -> assertThatThrownBy(() -> write(format, room))
                            .as("%s with room for %s of %s", format, room, length)
                            .isSameAs(trouble));
        }

        @Test
        void isReportedInTheWordsOfTheHost() {
            assertThatThrownBy(() -> ReportDocument.text(
                            out -> {
                                throw trouble;
                            },
                            List.of(CROISETTE)))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("no space left on device")
                    .hasCause(trouble);
            assertThatThrownBy(() -> ReportDocument.text(
                            out -> ReportFormat.JUNIT.open(
                                    manner(Language.ENGLISH, false), true, new Full(10, trouble)),
                            List.of(CROISETTE)))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("no space left on device")
                    .hasCause(trouble);
        }
    }
}
