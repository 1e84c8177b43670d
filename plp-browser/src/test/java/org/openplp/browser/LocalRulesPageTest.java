package org.openplp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code .ci/local-page} builds it, and names the dossier of the tutorial. */
@DisplayName("The page with the rule of the tutorial in it")
@EnabledIfSystemProperty(named = LocalRulesPageTest.DOSSIER, matches = ".+")
class LocalRulesPageTest {
    static final String DOSSIER = "dossier";

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Chromium browser;

    @SuppressWarnings("NullAway.Init") // set before each test
    private DossierPage page;

    @BeforeAll
    static void start() {
        browser = Chromium.start();
        browser.size(1280, 900);
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void open() throws IOException {
        page = DossierPage.open(browser);
        page.file("bin.yaml", Files.readString(Path.of(System.getProperty(DOSSIER))));
    }

    @ParameterizedTest
    @CsvSource({
        "en, The message is not urgent and was sent at night.",
        "nl, Het bericht is niet dringend en werd 's nachts verstuurd.",
        "fr, The message is not urgent and was sent at night."
    })
    void showsWhatItFinds(String language, String finding) {
        page.speak(language);

        assertThat(page.says("#view-findings .NOT_FOLLOWED[data-norm='VBG-1'] .says"))
                .isEqualTo(finding);
        assertThat(page.count("#view-findings [data-norm='VBG-1']")).isOne();
    }

    @Test
    void showsTheNorm() {
        browser.click("[data-norm='VBG-1'] button.norm");

        assertThat(page.says("dialog"))
                .contains("A message that is not urgent is sent from 7:00 and before 22:00.")
                .contains("Rules for the partnerships of Voorbeeldegem");
    }
}
