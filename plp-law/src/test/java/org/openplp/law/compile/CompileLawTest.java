package org.openplp.law.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openplp.law.Law;
import org.openplp.law.node.LawMistakes;
import org.openplp.law.rule.DossierKeys;
import org.yaml.snakeyaml.Yaml;

@DisplayName("The compiler of the law")
class CompileLawTest {
    @TempDir
    private Path law;

    @TempDir
    private Path out;

    @BeforeEach
    void copyTheSmallLaw() throws IOException {
        SmallLaw.copyTo(law);
    }

    private LawTables tables() throws IOException {
        return new LawTables(CompileLaw.read(law, new LawMistakes()));
    }

    private List<Map<String, List<String>>> rows(String table) throws IOException {
        return Objects.requireNonNull(tables().tables().get(table));
    }

    private void compile(String classes) throws IOException {
        CompileLaw.main(law.toString(), out + "/" + classes);
    }

    @Test
    void putsNormsInTheOrderOfTheirNumbers() throws IOException {
        assertThat(rows("norm")).extracting(row -> row.get("id")).containsExactly(List.of("B-P2"), List.of("B-P10"));
    }

    @ParameterizedTest
    @CsvSource({
        "section, 2.4",
        "modality, OBLIGATION",
        "actors, COORD",
        "owed-to, NOBODY",
        "undated, ''",
        "scope, federal",
        "in-force, 2010-12-10..2019-02-13",
        "parameters, member.minAge=18;member.since=from joining",
        "not-asked, member.minAge",
        "facts, memberships[].adult;memberships[].joinedOn",
        "not-read, memberships[].joinedOn",
        "also-reads, memberships[].left",
    })
    void keepsWhatANormSays(String column, String expected) throws IOException {
        assertThat(String.join(";", Objects.requireNonNull(rows("norm").get(0).get(column))))
                .isEqualTo(expected);
    }

    @Test
    void leavesOutWhomADutyIsOwedToWhereNoneCanBe() throws IOException {
        assertThat(rows("norm").get(1)).containsEntry("owed-to", List.of()).containsEntry("shape", List.of("NONE"));
    }

    @Test
    void reportsForWhichNormsAReadingIs() throws IOException {
        assertThat(rows("reading").stream().map(row -> row.get("of") + " " + row.get("concerned")))
                .containsExactly("[R8] [B-P2]", "[N] [B-P2, B-P10]", "[R2] [check:RECORDS]", "[N] [B-P2]");
    }

    @Test
    void showsThePositionsOfAConflict() throws IOException {
        assertThat(rows("conflict").get(0)).containsEntry("norms", List.of("B-P2", "B-P10"));
        assertThat(rows("position"))
                .extracting(row -> row.get("sources"))
                .containsExactly(List.of("PROF:B-P2"), List.of());
        assertThat(tables().texts("nl")).containsEntry("conflict.ages.position.1", "Jong.");
    }

    @Test
    void showsOfACircularWhoDatesItHow() throws IOException {
        assertThat(rows("circular").get(0)).containsEntry("claims", List.of("2010-12-10 PROF", "2010-12-11"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "B-P2.not        | Un membre n'est pas majeur\u00a0; il faut l'être.",
                "reading.B-P2.1     | Le jour de 1000 compte\u00a0: «\u00a0oui\u00a0»\u00a0!",
                "source.PROF.date | sans date\u00a0; ancien",
                "B-P2.do         | Le coordinateur devrait voir {memberships[].adult}.",
                "source.PROF.title | Profil des acteurs",
                "value.member.since | dès l'adhésion",
                "section.2.4     | Membres",
                "bearer.MEMB     | membre",
                "addressee.POLICE | police",
            })
    void writesFrenchWithItsSpacesAndKeysAsPlacesToFill(String key, String text) throws IOException {
        assertThat(tables().texts("fr")).containsEntry(key, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 000 €|10\u00a0000 €",
                "a ; b : c|a\u00a0; b\u00a0: c",
                "« a »|«\u00a0a\u00a0»",
                "12:30 :30|12:30 :30",
            })
    void knowsWhereASpaceBreaksNoLine(String written, String shown) {
        assertThat(Prose.shown("fr", written)).isEqualTo(shown);
        assertThat(Prose.shown("de", written)).isEqualTo(written);
    }

    /** A map in the order of its hashes would write them otherwise in every other run. */
    @Test
    void writesTheFactsOfAFrameInOneOrder() throws IOException {
        compile("classes");

        assertThat(Files.readString(out.resolve("classes/org/openplp/law/cases.bin"), StandardCharsets.ISO_8859_1))
                .contains("    left:\n      date: 2026-06-30\n      why: OWN_WISH\n");
    }

    @Test
    void makesTheSameFilesAgainAndLeavesAloneWhatHasNotChanged() throws IOException {
        compile("classes");
        compile("again");
        List<Path> made = SmallLaw.filesIn(out.resolve("classes"));
        assertThat(made)
                .hasSize(10)
                .allSatisfy(file -> assertThat(file)
                        .hasSameBinaryContentAs(out.resolve("again")
                                .resolve(out.resolve("classes").relativize(file))));
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        for (Path file : made) {
            Files.setLastModifiedTime(file, old);
        }
        Path changed = law.resolve("bearers.yaml");
        Files.writeString(changed, Files.readString(changed).replace("nl: lid", "nl: het lid"));

        compile("classes");

        List<String> written = new ArrayList<>();
        for (Path file : made) {
            if (!Files.getLastModifiedTime(file).equals(old)) {
                written.add(file.getFileName().toString());
            }
        }
        assertThat(written).containsExactly("law_nl.bin");
    }

    @Test
    void writesACellOfManyWords() throws IOException {
        List<String> many = Collections.nCopies(LawWriter.LONGEST_CELL, "word");
        byte[] written = LawWriter.whole(Map.of(
                Law.TABLES,
                LawWriter.tables(Map.of(Law.BOOK, List.of(Map.of("id", many)))),
                "fr",
                LawWriter.texts(Map.of())));

        assertThat(Law.of(written).rows(Law.BOOK).get(0).list("id")).isEqualTo(many);
    }

    @Test
    void knowsTheKeysOfADossierAsItsSchemaDoes() throws IOException {
        Map<?, ?> schema = new Yaml()
                .load(Files.readString(
                        Path.of("../plp-formats/src/main/resources/org/openplp/formats/schema/dossier-1.json")));
        Set<String> keys = new TreeSet<>();
        walk(schema, schema, "", keys);
        keys.remove("$schema");
        keys.removeIf(
                key -> key.startsWith("partnership.recognition")); // a second spelling, which the law does not use

        assertThat(DossierKeys.ofADossier().names()).isEqualTo(keys);
    }

    private static void walk(Map<?, ?> schema, Map<?, ?> node, String path, Set<String> keys) {
        node.forEach((word, value) -> {
            if (word.equals("$ref")) {
                Map<?, ?> target = schema;
                for (String part : List.of(value.toString().substring(2).split("/", -1))) {
                    target = (Map<?, ?>) Objects.requireNonNull(target.get(part));
                }
                walk(schema, target, path, keys);
            } else if (word.equals("anyOf")) {
                ((List<?>) value).forEach(one -> walk(schema, (Map<?, ?>) one, path, keys));
            } else if (word.equals("items")) {
                keys.add(path + "[]");
                walk(schema, (Map<?, ?>) value, path + "[]", keys);
            } else if (word.equals("properties")) {
                ((Map<?, ?>) value).forEach((key, inner) -> {
                    String whole = path.isEmpty() ? key.toString() : path + "." + key;
                    keys.add(whole);
                    walk(schema, (Map<?, ?>) inner, whole, keys);
                });
            }
        });
    }
}
