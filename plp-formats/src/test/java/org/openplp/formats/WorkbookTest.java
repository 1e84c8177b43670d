package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.core.membership.Membership;
import org.openplp.core.partnership.Partnership;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.text.Language;
import org.openplp.testsupport.Thorough;

@DisplayName("A dossier as a workbook")
class WorkbookTest {
    private static final DossierReader READER = DossierReader.withDefaultLimit();
    private static final DossierWriter WRITER = new DossierWriter();

    static List<Dossier> dossiers() {
        return Thorough.orOneOf(24, WrittenDossiersTest.dossiers().toList());
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void comesBackAsItWas(Dossier dossier) {
        comesBack(dossier, Language.DUTCH);
    }

    @ParameterizedTest
    @MethodSource("org.openplp.formats.Tried#languages")
    void comesBackInEveryLanguage(Language language) {
        comesBack(Trees.dossier(Trees.byExample()), language);
        comesBack(Trees.dossier(Trees.croisette()), language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"total", "Totaal", "aantal", "chair", "somme:", "\"chair\""})
    void comesBackWithAnIdThatCouldBeATitleOrATotal(String id) {
        Dossier dossier = Dossier.of(Partnership.of("plp-1")).toBuilder()
                .memberships(Entries.of(List.of(
                        Membership.of(id),
                        Membership.of("m-" + id).toBuilder().paid(Answer.NO).build())))
                .build();

        comesBack(dossier, Language.FRENCH);
    }

    @Test
    void isTheSameBytesEachTime() {
        Dossier dossier = Trees.dossier(Trees.croisette());

        assertThat(WRITER.asWorkbook(dossier, Language.FRENCH)).isEqualTo(WRITER.asWorkbook(dossier, Language.FRENCH));
    }

    @Test
    void isTheSameBytesInEveryTimeZone() {
        Dossier dossier = Trees.dossier(Trees.croisette());
        byte[] here = WRITER.asWorkbook(dossier, Language.FRENCH);
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String place : List.of("Pacific/Kiritimati", "Pacific/Marquesas")) {
                TimeZone.setDefault(TimeZone.getTimeZone(place));
                assertThat(WRITER.asWorkbook(dossier, Language.FRENCH))
                        .as(place)
                        .isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    /** Excel cuts off what a box has no room for. */
    @Test
    void hasABoxForEachNoteBesideItsCellThatHasRoomForIt() throws IOException {
        Map<String, String> parts = parts(WRITER.asWorkbook(Trees.dossier(Trees.croisette()), Language.GERMAN));
        Pattern box = Pattern.compile(
                "<x:Anchor>(\\d+),0,(\\d+),0,(\\d+),0,(\\d+),0</x:Anchor>.*?<x:Row>(\\d+)</x:Row><x:Column>(\\d+)<");
        int boxes = 0;
        for (String drawing : parts.keySet()) {
            if (drawing.endsWith(".vml")) {
                List<String> notes = Pattern.compile("<t>([^<]*)</t>")
                        .matcher(parts.get(drawing.replace(".vml", ".xml")))
                        .results()
                        .map(note -> note.group(1))
                        .toList();
                List<MatchResult> found =
                        box.matcher(parts.get(drawing)).results().toList();
                assertThat(found).hasSameSizeAs(notes);
                for (int i = 0; i < notes.size(); i++) {
                    MatchResult one = found.get(i);
                    assertThat(one.group(1)).isEqualTo(Integer.toString(1 + Integer.parseInt(one.group(6))));
                    assertThat(one.group(2)).isEqualTo(one.group(5));
                    int rows = Integer.parseInt(one.group(4)) - Integer.parseInt(one.group(2));
                    int columns = Integer.parseInt(one.group(3)) - Integer.parseInt(one.group(1));
                    assertThat(rows).isGreaterThan((int) notes.get(i).lines().count());
                    assertThat(rows * columns * 48)
                            .as(notes.get(i))
                            .isGreaterThan(notes.get(i).length());
                    boxes++;
                }
            }
        }
        assertThat(boxes).isGreaterThan(300);
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void knowsWhereEachFactStands() {
        Dossier dossier = Dossier.of(Partnership.of("plp-1")).toBuilder()
                .memberships(Entries.of(List.of(
                        Membership.of("m-1"),
                        Membership.of("m-2").toBuilder()
                                .joinedOn(LocalDate.of(2026, 1, 31))
                                .build())))
                .build();

        ReadDossier read = READER.read("a.xlsx", WRITER.asWorkbook(dossier, Language.DUTCH));

        assertThat(read.places().of(FactPath.of("memberships[1].joinedOn")).inFile("a.xlsx"))
                .isEqualTo("a.xlsx:Leden!D3");
        assertThat(read.places().of(FactPath.of("memberships[1].adult")).inFile("a.xlsx"))
                .isEqualTo("a.xlsx:Leden!A3");
    }

    @Test
    void refusesWhatNoWorkbookCanSay() {
        Dossier twice = Dossier.of(Partnership.of("plp-1")).toBuilder()
                .memberships(Entries.of(List.of(Membership.of("m-1"), Membership.of("m-1"))))
                .build();
        Dossier longName = Dossier.of(Partnership.of("plp-1").toBuilder()
                .name(Recorded.of("x".repeat(40_000)))
                .build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.asWorkbook(twice, Language.DUTCH))
                .withMessage("memberships: no workbook can say that two entries have one id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.asWorkbook(longName, Language.DUTCH))
                .withMessage("partnership.name: no cell of a workbook can hold so long a text");
    }

    static void comesBack(Dossier dossier, Language language) {
        ReadDossier read = READER.read("a.xlsx", WRITER.asWorkbook(dossier, language));

        assertThat(read.defects()).isEmpty();
        assertThat(read.leftOut()).isEmpty();
        assertThat(read.dossier()).contains(dossier);
    }
}
