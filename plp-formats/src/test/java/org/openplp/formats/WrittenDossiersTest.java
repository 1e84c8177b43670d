package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;

@DisplayName("A dossier that is written")
class WrittenDossiersTest {
    private static final DossierReader READER = DossierReader.withDefaultLimit();
    private static final DossierWriter WRITER = new DossierWriter();

    static Stream<Dossier> dossiers() {
        Stream<Path> files =
                Stream.concat(Trees.examples().stream(), Stream.of(Path.of("..", "docs", "dossier-by-example.yaml")));
        return Stream.concat(
                files.map(file -> READER.read(file).dossier().orElseThrow()),
                Trees.cases().map(one -> Trees.dossier(one.path("dossier"))));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void comesBackAsItWas(Dossier dossier) {
        comesBack(dossier);
    }

    @Test
    void keepsTheStyleOfTheExample() {
        String yaml = WRITER.asYaml(read("a.yaml", new String(Trees.byExampleBytes(), StandardCharsets.UTF_8)));

        assertThat(yaml)
                .startsWith("""
                openplp: 1
                partial:
                  - meetings
                  - partnership.charter.signatures
                partnership:
                  id: plp-004
                  name: PLP Croisette
                  types:
                    - RESIDENTS
                  membershipUnit: PERSON
                  policeZone: "0000"
                """)
                .contains("\n        - channel: SMS\n          for: URGENT\n")
                .contains("\nincidents: []\n");
    }

    @Test
    void hasOnlyTheEntriesThatAreLeftIfItWasCut() {
        Dossier cut = Trees.dossier(Trees.croisette()).asOf(LocalDate.parse("2024-06-01"));

        Dossier back = read("a.yaml", WRITER.asYaml(cut));

        assertThat(back.messages().size()).isEqualTo(cut.messages().size()).isPositive();
        assertThat(WRITER.asYaml(back)).isEqualTo(WRITER.asYaml(cut));
    }

    static void comesBack(Dossier dossier) {
        String yaml = WRITER.asYaml(dossier);
        String json = WRITER.asJson(dossier);

        assertThat(read("a.yaml", yaml)).isEqualTo(dossier);
        assertThat(read("a.json", json)).isEqualTo(dossier);
        assertThat(WRITER.asYaml(read("a.json", json))).isEqualTo(yaml);
        assertThat(WRITER.asJson(read("a.yaml", yaml))).isEqualTo(json);
    }

    private static Dossier read(String name, String text) {
        return READER.read(name, text.getBytes(StandardCharsets.UTF_8))
                .dossier()
                .orElseThrow();
    }
}
