package org.openplp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page with openplp in it, in Firefox")
class DossierPageInFirefoxTest {
    private static final String CHECKS = "Number(document.documentElement.dataset.checked ?? 0)";

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Firefox browser;

    /** Opens the page from the disk, on the day of the tests, with an example. */
    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = Firefox.start();
        browser.open(DossierPage.FILE.toRealPath());
        browser.await("document.documentElement.dataset.speaks !== undefined");
        choose("on", DossierPage.DAY);
        browser.evaluate("document.querySelector(\"[data-example='plp-croisette.yaml']\").click()");
        browser.await(CHECKS + " > 0");
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @AfterEach
    void quiet() {
        assertThat(browser.console()).isEmpty();
    }

    private static void choose(String id, String value) {
        browser.evaluate("(() => { const field = document.getElementById('" + id + "'); field.value = '" + value
                + "'; field.dispatchEvent(new Event('change')); })()");
    }

    private static void click(String selector) {
        browser.evaluate("document.querySelector('" + selector + "').click()");
    }

    private static String says(String selector) {
        return String.valueOf(browser.evaluate("document.querySelector('" + selector + "').textContent"));
    }

    private static void speak(String language) {
        choose("language", language);
        browser.await("document.documentElement.dataset.speaks === '" + language + "'");
    }

    @Test
    void findsAnotherAnswerWhileSomebodyTypes() {
        speak("en");
        click("#to-form");
        click("#to-text");
        browser.await("document.querySelectorAll('.gutter .lines-shown div').length > 5");
        String notKept = "document.querySelector('.strip').textContent.includes('1 norm not kept (binding)')";
        browser.await(notKept);
        browser.evaluate("(() => { const text = document.getElementById('text');"
                + " text.value = text.value.replaceAll('adult: false', 'adult: true');"
                + " text.dispatchEvent(new Event('input')); })()");
        browser.await("!" + notKept);
        click("#undo");
        browser.await(notKept);

        assertThat(says(".strip")).contains("Not compliant");
    }

    @Test
    void speaksAnotherLanguage() {
        speak("de");

        assertThat(says(".strip")).contains("Nicht konform", "1 Norm nicht eingehalten (verbindlich)");
        assertThat(says("#to-duties")).isNotEqualTo("Duties");
    }

    @Test
    void handsOverDutiesAndReportAndPrints() throws IOException {
        click("#to-duties");
        browser.await("document.querySelector('.duty') !== null");
        click("[data-out=ics]");
        click("#to-out");
        click("[data-out=html]");
        browser.evaluate("window.print = () => { window.printed = document.documentElement.dataset.view; }");
        click("[data-out=print]");
        browser.await("window.printed === 'findings'");

        assertThat(browser.evaluate("[...document.querySelectorAll('#view-findings details')].every(one => one.open)"))
                .isEqualTo(true);
        assertThat(DossierPage.kept(browser.kept().resolve("plp-croisette.ics")))
                .startsWith("BEGIN:VCALENDAR")
                .contains("M-T9b");
        assertThat(DossierPage.kept(browser.kept().resolve("plp-croisette-" + DossierPage.DAY + ".html")))
                .startsWith("<!DOCTYPE html>");
    }
}
