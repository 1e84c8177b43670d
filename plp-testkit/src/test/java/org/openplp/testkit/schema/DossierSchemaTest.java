package org.openplp.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.dossier.ReadDossier;
import org.openplp.formats.schema.Schema;
import org.openplp.testkit.cases.ConformanceSuite;
import org.openplp.testkit.dossier.Dossiers;
import org.openplp.testsupport.KeptFile;

@DisplayName("The schema of dossiers")
class DossierSchemaTest {
    private static final Path FILE =
            Path.of("../plp-formats/src/main/resources/org/openplp/formats/schema", Schema.DOSSIER.file());
    private static final Validator VALIDATOR = Validator.of(Schema.DOSSIER);
    private static final DossierReader READER = DossierReader.withDefaultLimit();
    private static final DossierWriter WRITER = new DossierWriter();

    @Test
    void isWhatTheFormsAndTheJavadocSay() throws IOException {
        KeptFile.isUpToDate(FILE, DossierSchema.text());
    }

    @Test
    void saysOfEachKeyAndOfEachWordWhatItMeans() {
        JsonNode schema = Validator.tree(Schema.DOSSIER.text());
        List<String> silent = new ArrayList<>();
        Stream.concat(Stream.of(schema), schema.findParents("properties").stream())
                .flatMap(group -> group.path("properties").properties().stream())
                .filter(key -> key.getValue().path("description").asText().length() < 5)
                .forEach(key -> silent.add(key.getKey()));
        schema.findParents("const").stream()
                .filter(word -> word.path("description").asText().isEmpty() && word.size() > 1)
                .forEach(word -> silent.add(word.toString()));

        assertThat(silent).isEmpty();
        assertThat(schema.at("/$defs/Membership/properties/adult/description").asText())
                .contains("of age", "B-P2");
    }

    @Nested
    class Takes {
        static Stream<Path> files() throws IOException {
            try (Stream<Path> examples = Files.list(Path.of("..", "examples"))) {
                List<Path> yaml = examples.filter(file -> file.toString().endsWith(".yaml"))
                        .sorted()
                        .toList();
                return Stream.concat(yaml.stream(), Stream.of(Path.of("..", "docs", "dossier-by-example.yaml")));
            }
        }

        @ParameterizedTest
        @MethodSource("files")
        void whatIsShown(Path file) throws IOException {
            assertThat(VALIDATOR.yaml(Files.readString(file))).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("files")
        void whatIsShownWhenItIsWrittenAsJson(Path file) {
            Dossier dossier = READER.read(file).dossier().orElseThrow();

            assertThat(VALIDATOR.json(WRITER.asJson(dossier))).isEmpty();
        }

        @Test
        void theDossierOfEachCase() {
            assertThat(ConformanceSuite.ofThisRelease().cases())
                    .hasSizeGreaterThan(3000)
                    .allSatisfy(
                            one -> assertThat(VALIDATOR.yaml(one.givenDossier().yaml()))
                                    .isEmpty());
        }

        @Test
        void dossiersByChanceInBothFormats() {
            assertThat(LongStream.range(0, 200).boxed()).allSatisfy(seed -> {
                Dossier dossier = Dossiers.valid().sample(seed);
                assertThat(VALIDATOR.yaml(WRITER.asYaml(dossier))).isEmpty();
                assertThat(VALIDATOR.json(WRITER.asJson(dossier))).isEmpty();
            });
        }

        /** What YAML takes for a number, a truth or a day is read as written, and so the schema has to let it pass. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "memberships: [{id: 17, adult: yes}]",
                    "memberships: [{id: m-1, adult: True}]",
                    "memberships: [{id: m-1, adult: \"no\"}]",
                    "memberships: [{id: m-1, joinedOn: 2026-11-24}]",
                    "memberships: [{id: m-1, joinedOn: \"2026-11-24\"}]",
                    "memberships: [{id: m-1, joinedOn: none, acknowledgement: none}]",
                    "memberships: none",
                    "memberships: []",
                    "partial: ['memberships[].measures', memberships.measures, meetings]",
                    "messages: [{id: x, sentAt: 2026-11-24T18:10:00+01:00}, {id: y, sentAt: 2026-11-24T18:10Z}, {id: z, sentAt: none}]",
                    "incidents: [{id: true}]",
                    "arrangements: [{by: POLICE_ZONE, reference: 2026}]",
                    "$schema: dossier-1.json"
                })
        void whatTheReaderReads(String lines) {
            String text = dossier(lines);

            assertThat(codes(text, "a.yaml")).isEmpty();
            assertThat(VALIDATOR.yaml(text)).isEmpty();
            String json = Validator.yamlTree(text).toString();
            assertThat(codes(json, "a.json")).isEmpty();
            assertThat(VALIDATOR.json(json)).isEmpty();
        }
    }

    @Nested
    class Refuses {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        key.unknown         | membership: []
                        key.unknown         | memberships: [{id: m-1, name: Somebody}]
                        key.unknown         | memberships: [{id: m-1, $schema: x}]
                        key.empty           | memberships:
                        key.empty           | memberships: [{id: m-1, adult: }]
                        key.empty           | memberships: [~]
                        key.empty           | memberships: [{id: m-1, actor: ' '}]
                        id.missing          | memberships: [{adult: true}]
                        id.invalid          | memberships: [{id: a@b}]
                        id.invalid          | memberships: [{id: a＠b}]
                        id.invalid          | memberships: [{id: a﹫b}]
                        id.invalid          | memberships: [{id: a b}]
                        id.invalid          | memberships: [{id: m-1, actor: a@b}]
                        value.type          | memberships: {id: m-1}
                        value.type          | memberships: [m-1]
                        value.type          | memberships: [none]
                        value.type          | memberships: [{id: none}]
                        value.type          | memberships: [{id: m-1, adult: none}]
                        value.type          | memberships: [{id: m-1, adult: maybe}]
                        value.type          | memberships: [{id: m-1, adult: 1}]
                        value.type          | memberships: [{id: m-1, acknowledgement: true}]
                        value.type          | memberships: [{id: m-1, joinedOn: [2026-11-24]}]
                        value.unknown       | memberships: [{id: m-1, kind: TENANT}]
                        value.unknown       | memberships: [{id: m-1, kind: resident}]
                        value.date          | memberships: [{id: m-1, joinedOn: 24/11/2026}]
                        value.date          | memberships: [{id: m-1, joinedOn: 2026-02-30}]
                        value.date          | memberships: [{id: m-1, joinedOn: 2026}]
                        value.date          | messages: [{id: msg-1, sentAt: 2026-11-24}]
                        value.date          | messages: [{id: msg-1, sentAt: '2026-11-24T18:10:00'}]
                        partial.unknown     | partial: [member]
                        """)
        void what(String code, String lines) {
            String text = dossier(lines);

            assertThat(codes(text, "a.yaml")).contains(code);
            assertThat(VALIDATOR.yaml(text)).isNotEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "partnership: {id: plp-1}",
                    "openplp: 2\npartnership: {id: plp-1}",
                    "openplp: 1",
                    "openplp: 1\npartnership: {}",
                    "openplp: 1\npartnership: none",
                    "[]",
                    "none"
                })
        void whatIsNoDossier(String text) {
            assertThat(codes(text, "a.yaml")).isNotEmpty();
            assertThat(VALIDATOR.yaml(text)).isNotEmpty();
        }
    }

    /** These kinds a schema cannot see, and docs/dossier.md says so. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    id.invalid           | memberships: [{id: 0470/12.34.56}]
                    id.invalid           | memberships: [{id: m-1, actor: 85073003328}]
                    id.duplicate         | memberships: [{id: m-1}, {id: m-1}]
                    order.reversed       | appointments: [{id: a-1, from: 2026-02-01, until: 2026-01-01}]
                    reference.unknown    | {memberships: [], memberList: {notices: [{of: m-1}]}}
                    choice.contradictory | appointments: [{id: a-1, chosenByMembers: false, chosenByMembersOn: 2026-01-01}]
                    value.type           | partnership: {id: plp-1, area: {dwellings: 0x10}}
                    """)
    void cannotSeeWhatOnlyTheWholeShows(String code, String lines) throws IOException {
        String text = lines.startsWith("partnership")
                ? "openplp: 1\n" + lines
                : dossier(
                        lines.startsWith("{")
                                ? lines.substring(1, lines.length() - 1).replace("], m", "]\nm")
                                : lines);

        assertThat(codes(text, "a.yaml")).contains(code);
        assertThat(VALIDATOR.yaml(text)).isEmpty();
        assertThat(Files.readString(Path.of("..", "docs", "dossier.md"))).contains("`" + code + "`");
    }

    private static String dossier(String lines) {
        return "openplp: 1\npartnership: {id: plp-1}\n" + lines + "\n";
    }

    private static String codes(String text, String name) {
        ReadDossier read = READER.read(name, text.getBytes(StandardCharsets.UTF_8));
        return read.defects().stream()
                .map(PlacedDefect::defect)
                .map(defect -> defect.code())
                .collect(Collectors.joining(" "));
    }
}
