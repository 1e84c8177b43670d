package org.openplp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.rules.text.Language;
import org.openqa.selenium.Keys;

@DisplayName("The page about a zone, in a browser")
class ZonePageTest {
    private static final String NAMES =
            "return [...document.querySelectorAll('table.zone tbody tr')].filter(e => !e.hidden).map(e => e.cells[%d].textContent).join('|')";
    private static final String STATUS = "return document.querySelector('.status').textContent";
    private static final int TALL = 2400;

    @AutoClose
    private static final Chromium browser = Chromium.start();

    /** No test leaves anything on the console, nor asks anything of the network. */
    @AfterEach
    void quiet() {
        browser.assertQuiet();
    }

    private static List<String> column(int column) {
        return List.of(browser.text(NAMES.formatted(column)).split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({"375,en", "375,de", "375,fr", "375,nl", "768,en", "1280,en"})
    void fitsScreensOfAnyWidthAndShowsEachAnswerWithoutScrolling(int width, String code) throws IOException {
        browser.size(width, 900);
        browser.open(Pages.zone(Language.of(code).orElseThrow()));
        browser.screenshot(Pages.FOLDER.resolve("zone-" + code + "-" + width + ".png"), TALL);

        browser.assertFits(width, "main *", ".scrolls, .unseen, [hidden]");
        assertThat(browser.number("return Math.ceil(Math.max(...[...document.querySelectorAll("
                        + "'table.zone tr > :nth-child(2)')].map(e => e.getBoundingClientRect().right)))"))
                .isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isCleanForAxeInLightAndDark(Language language) throws IOException {
        Path page = Pages.zone(language);
        browser.size(1280, 900);
        for (String scheme : List.of("light", "dark")) {
            browser.prefers("prefers-color-scheme", scheme);
            browser.open(page);
            browser.evaluate("[...document.querySelectorAll('details')].slice(0, 4).forEach(e => e.open = true)");
            assertThat(browser.violations()).as(scheme).isEmpty();
            browser.screenshot(Pages.FOLDER.resolve("zone-" + language.code() + "-" + scheme + ".png"), TALL);
        }
        browser.prefers("prefers-color-scheme", "light");
    }

    @Test
    void sortsByAHeadingAndBackAndSaysSo() throws IOException {
        browser.open(Pages.zone(Language.ENGLISH));
        List<String> worstFirst = column(0);

        press("thead th:nth-child(1)");
        assertThat(column(0)).isSorted().containsExactlyInAnyOrderElementsOf(worstFirst);
        assertThat(browser.text("return document.querySelector('[aria-sort]').ariaSort"))
                .isEqualTo("ascending");
        press("thead th:nth-child(3)");
        List<Integer> notKept = column(2).stream().map(Integer::valueOf).toList();
        assertThat(notKept).isSortedAccordingTo((one, other) -> other - one);
        assertThat(
                        browser.text(
                                "return [...document.querySelectorAll('[aria-sort]')].map(e => e.cellIndex + e.ariaSort).join()"))
                .isEqualTo("2descending");
        press("thead th:nth-child(3)");
        assertThat(column(2).stream().map(Integer::valueOf)).isSorted();
        press("thead th:nth-child(2)");
        assertThat(column(0)).isEqualTo(worstFirst);
        press("thead th:nth-child(10)");
        assertThat(browser.text(
                                "return [...document.querySelectorAll('table.zone tbody tr')].map(e => (e.querySelector('time') || {dateTime: '9999'}).dateTime).join('|')")
                        .split("\\|"))
                .isSorted();
    }

    private static void press(String heading) {
        browser.evaluate("document.querySelector('table.zone " + heading + " button').click()");
    }

    @Test
    void filtersByWordsAndAnswerAndSaysHowManyAreLeft() throws IOException {
        browser.open(Pages.zone(Language.ENGLISH));
        assertThat(browser.text(STATUS)).isEqualTo("Partnerships shown: 40 of 40");

        browser.evaluate("document.getElementById('words').focus()");
        browser.press("TILLEULS");
        List<String> left = column(0);
        assertThat(left)
                .hasSizeBetween(1, 39)
                .allSatisfy(name -> assertThat(name).contains("Tilleuls"));
        assertThat(browser.text(STATUS)).isEqualTo("Partnerships shown: " + left.size() + " of 40");
        assertThat(browser.number("return [...document.querySelectorAll('details.one')].filter(e => !e.hidden).length"))
                .isEqualTo(left.size());

        browser.evaluate("const s = document.getElementById('answer'); s.value = 'COMPLIANT';"
                + " s.dispatchEvent(new Event('input', {bubbles: true}))");
        assertThat(browser.number("return document.querySelectorAll('table.zone tbody tr:not([hidden])').length"))
                .isLessThanOrEqualTo(left.size());
    }

    @Test
    void opensTheLinesToWhichALinkLeads() throws IOException {
        browser.open(Pages.zone(Language.ENGLISH));
        browser.evaluate("document.querySelector('table.zone tbody a').focus()");
        browser.press(Keys.ENTER);

        browser.await("return document.querySelector('details.one').open");
    }

    @Test
    void saysEverythingWithoutScripts() throws IOException {
        try (Chromium plain = Chromium.withoutScripts()) {
            plain.open(Pages.zone(Language.ENGLISH));

            assertThat(plain.text("return getComputedStyle(document.querySelector('.filters')).display"))
                    .isEqualTo("none");
            assertThat(plain.number("return document.querySelectorAll('table.zone tbody tr').length"))
                    .isEqualTo(Pages.ZONE);
            assertThat(plain.console()).isEmpty();
        }
    }

    @Test
    void printsOnA4WithAllThatIsFolded() throws IOException {
        Path file = Pages.FOLDER.resolve("zone.pdf");
        browser.size(1280, 900);
        browser.open(Pages.zone(Language.ENGLISH));
        Printed printed = browser.print(file);

        assertThat(printed.sheets()).containsOnly(Printed.Sheet.A4);
        assertThat(printed.text())
                .contains("Calendar of deadlines", "B-P2", "Facts missing")
                .doesNotContain("Skip to the content", "On this page");
    }
}
