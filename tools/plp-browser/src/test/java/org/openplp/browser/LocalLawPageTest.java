package org.openplp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openplp.law.compile.LawFolder;

@DisplayName("The page, by the law of a municipality")
class LocalLawPageTest {
    private static final Path LAW = Pages.FOLDER.resolve("exempleville.law");
    private static final String DOSSIER = """
            openplp: 1
            partnership: {id: plp-1, name: PLP Exemple, operationalSince: 2026-02-01}
            appointments: []
            """;

    @AutoClose
    private static final Chromium browser = Chromium.start();

    @SuppressWarnings("NullAway.Init") // set before each test
    private DossierPage page;

    @BeforeAll
    static void compile() throws IOException {
        browser.size(1280, 900);
        LawFolder.of(Path.of("../../plp-testkit/src/test/law")).writeInto(LAW);
    }

    @BeforeEach
    void choose() throws IOException {
        page = DossierPage.open(browser).file("dossier.yaml", DOSSIER);
        browser.click("#law");
        page.checked(() -> browser.give("#law-file", LAW));
    }

    @Test
    void saysWhoseNormsItChecks() {
        assertThat(page.says("dialog [role=status]")).isEqualTo("The page now checks the norms of Exempleville too.");
        assertThat(page.says("#laws")).contains("Exempleville, version 2026.1: 2 norms");
        assertThat(page.says("#law")).isEqualTo("Local rules (1)");
    }

    @Test
    void findsABreachAndShowsTheNormInALanguageOfItsLaw() {
        page.escape();
        page.speak("fr");

        assertThat(page.says("#view-findings [data-norm='EXV-1'] .says"))
                .isEqualTo("Aucun coordinateur adjoint n'est en fonction.");
        page.view("findings");
        browser.click("#view-findings [data-norm='EXV-1'] button.norm");
        assertThat(page.says("dialog"))
                .contains("Un coordinateur adjoint est en fonction.")
                .contains("Règlement des partenariats locaux de prévention d'Exempleville");
    }

    @Test
    void keepsWhatItHasIfAFileIsDamaged() throws IOException {
        Path damaged = Pages.FOLDER.resolve("damaged.law");
        Files.write(damaged, new byte[] {'P', 'L', 'L', 9});

        browser.give("#law-file", damaged);

        browser.await("return document.querySelector('dialog [role=alert]').textContent !== ''");
        assertThat(page.says("dialog [role=alert]")).startsWith("The file damaged.law holds no local rules");
        assertThat(page.says("#laws")).contains("Exempleville");
    }

    @Test
    void checksThemNoLongerOnceTheyAreRemoved() {
        page.checked(() -> browser.click("#laws button"));
        page.escape();

        assertThat(page.says("#law")).isEqualTo("Local rules");
        assertThat(page.count("#view-findings [data-norm='EXV-1']")).isZero();
        assertThat(browser.console()).isEmpty();
    }
}
