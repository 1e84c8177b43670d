package org.openplp.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openplp.bench.dossier.GeneratedDossier;
import org.openplp.core.dossier.Dossier;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;

/** Generated dossiers are the same for everybody, and can be written for the command to read. */
class GeneratedDossierTest {
    private static final Dossier DOSSIER = GeneratedDossier.of("plp-7", 200, 40, 7);

    @Test
    void equalArgumentsGiveEqualDossiers() {
        assertThat(GeneratedDossier.of("plp-7", 200, 40, 7)).isEqualTo(DOSSIER);
        assertThat(GeneratedDossier.of("plp-7", 200, 40, 8)).isNotEqualTo(DOSSIER);
    }

    @Test
    void itHasAsManyMembersAndMessagesAsAskedFor() {
        assertThat(DOSSIER.memberships().size()).isEqualTo(200);
        assertThat(DOSSIER.messages().size()).isEqualTo(40);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        DossierWriter writer = new DossierWriter();

        assertThat(read("a.yaml", writer.asYaml(DOSSIER))).isEqualTo(DOSSIER);
        assertThat(read("a.json", writer.asJson(DOSSIER))).isEqualTo(DOSSIER);
    }

    private static Dossier read(String file, String content) {
        return DossierReader.withDefaultLimit()
                .read(file, content.getBytes(StandardCharsets.UTF_8))
                .dossier()
                .orElseThrow();
    }
}
