package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.membership.Membership;
import org.openplp.formats.dossier.DossierReader;
import org.openplp.formats.dossier.DossierWriter;
import org.openplp.formats.entry.EntryReader;
import org.openplp.formats.entry.EntryWriter;
import org.openplp.formats.entry.ReadEntry;

@DisplayName("The page on dossiers")
class DossierPageTest {
    private static final Path PAGE = Path.of("..", "docs", "dossier.md");
    private static final Path THIS = Path.of("src/test/java/org/openplp/formats/DossierPageTest.java");

    @Test
    void showsCodeThatRuns() throws IOException {
        String[] parts = Files.readString(THIS).split("// (?:begin|end) snippet\n", -1);
        String page = Files.readString(PAGE);

        assertThat(parts).hasSize(5);
        assertThat(page).contains(parts[1].stripTrailing().stripIndent());
        assertThat(page).contains(parts[3].stripTrailing().stripIndent());
    }

    @Test
    void writesADossierThatCanBeRead(@TempDir Path folder) throws IOException {
        Dossier dossier = Trees.dossier(Trees.croisette());
        Path file = folder.resolve("plp.yaml");

        // begin snippet
        Files.writeString(file, new DossierWriter().asYaml(dossier));
        // end snippet

        assertThat(DossierReader.withDefaultLimit().read(file).dossier()).contains(dossier);
    }

    @Test
    void readsAMembershipAndWritesIt() {
        String text = "{\"id\": \"m-1\", \"adult\": true}";

        // begin snippet
        ReadEntry<Membership> read = EntryReader.of(Membership.class)
                .checkedBy(Membership::contradictions)
                .read("member.json", text);
        String yaml = EntryWriter.of(Membership.class).asYaml(read.entry().orElseThrow());
        // end snippet

        assertThat(yaml).isEqualTo("id: m-1\nadult: true\n");
    }
}
