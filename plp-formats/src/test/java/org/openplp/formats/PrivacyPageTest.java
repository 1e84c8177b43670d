package org.openplp.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Erasure;
import org.openplp.formats.dossier.DossierReader;

class PrivacyPageTest {
    @Test
    void showsWhatErasingAMemberDoes() throws IOException {
        Dossier before = shown("before");

        assertThat(Erasure.obstacles(before, "m-5", LocalDate.parse("2025-03-21")))
                .extracting(obstacle -> obstacle.path() + " " + obstacle.code())
                .containsExactly("memberships[0].removedFromListOn membership.dated-later");
        assertThat(Erasure.obstacles(before, "m-5", LocalDate.parse("2025-03-22")))
                .isEmpty();
        assertThat(Erasure.erase(before, "m-5")).isEqualTo(shown("after"));
    }

    private static Dossier shown(String name) throws IOException {
        String page = Files.readString(Path.of("..", "docs", "privacy.md"));
        String part = page.substring(page.indexOf("<!-- begin " + name), page.indexOf("<!-- end " + name));
        String yaml = part.substring(part.indexOf("```yaml\n") + 8, part.lastIndexOf("```"));
        return DossierReader.withDefaultLimit()
                .read(name + ".yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .dossier()
                .orElseThrow();
    }
}
