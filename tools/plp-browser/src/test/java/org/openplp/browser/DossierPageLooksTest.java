package org.openplp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

@DisplayName("The page with openplp in it, as people see and hear it")
class DossierPageLooksTest {
    @AutoClose
    private static final Chromium browser = Chromium.start();

    @ParameterizedTest
    @CsvSource({"375,en", "768,en", "1280,en", "1600,en", "375,de", "375,fr", "375,nl", "1280,de"})
    void fitsScreensOfAnyWidth(int width, String language) throws IOException {
        browser.size(width, 900);
        DossierPage page = DossierPage.open(browser).example("plp-croisette.yaml");
        page.speak(language);
        for (String view : DossierPage.VIEWS) {
            page.full(view);
            browser.screenshot(picture(view, language, Integer.toString(width)), width < 500 ? 1800 : 1200);

            assertThat(browser.number("return document.documentElement.scrollWidth"))
                    .as(view)
                    .isLessThanOrEqualTo(width);
        }
    }

    private static Path picture(String view, String language, String how) {
        return Pages.FOLDER.resolve("page-" + view + "-" + language + "-" + how + ".png");
    }

    @ParameterizedTest
    @CsvSource({"light,1280", "dark,1280", "light,375", "dark,375"})
    void isCleanForAxe(String scheme, int width) throws IOException {
        browser.size(width, 900);
        browser.prefers("prefers-color-scheme", scheme);
        DossierPage page = DossierPage.open(browser).example("plp-croisette.yaml");
        for (String view : DossierPage.VIEWS) {
            page.full(view);
            browser.evaluate(
                    "document.querySelectorAll('section:not([hidden]) details').forEach(one => one.open = true)");
            browser.screenshot(picture(view, scheme, Integer.toString(width)), 1200);

            assertThat(browser.violations()).as(view).isEmpty();
        }
        browser.prefers("prefers-color-scheme", "light");
    }

    @Test
    void isCleanForAxeWhereANormIsShownOrAFieldIsWrong() throws IOException {
        browser.size(1280, 900);
        DossierPage page = DossierPage.open(browser).example("plp-croisette.yaml");
        page.view("findings");
        browser.click("#view-findings [data-norm] .norm");
        assertThat(browser.violations()).isEmpty();
        page.escape();
        page.part("partnership");
        page.choose(DossierPage.field("partnership.id") + " input", "a b");
        assertThat(page.says(".error:not([hidden])")).contains("no spaces");
        assertThat(browser.violations()).isEmpty();
        page.write("openplp: 1\npartnership: {id: a, x: 1}\n");

        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void worksByKeyboard() {
        browser.size(1280, 900);
        DossierPage page = DossierPage.open(browser);
        browser.evaluate("document.querySelector('[data-begin=new]').focus()");
        page.checked(() -> browser.press(Keys.ENTER));
        page.part("memberships");
        page.checked(() -> {
            browser.evaluate("document.querySelector('[data-add=memberships]').focus()");
            browser.press(Keys.ENTER);
        });
        assertThat(browser.text("return document.activeElement.closest('[data-path]').dataset.path"))
                .isEqualTo("memberships[0].kind");
        page.checked(() -> browser.press(Keys.ARROW_DOWN));
        browser.evaluate("document.querySelector(\"[data-path='memberships[0].adult'] [value='']\").focus()");
        page.checked(() -> browser.press(Keys.ARROW_UP));
        assertThat(page.text()).contains("adult: false");
        browser.evaluate("document.activeElement.blur()");
        page.checked(() -> browser.press(Keys.chord(Keys.CONTROL, "z")));

        assertThat(page.text()).doesNotContain("adult");
    }

    @Test
    void saysWhatToDoWhereItCannotRun() {
        try (Chromium plain = Chromium.withoutScripts()) {
            plain.open(DossierPage.FILE);

            assertThat(plain.text("return document.body.innerText"))
                    .contains(
                            "allow JavaScript", "autorisez JavaScript", "sta JavaScript toe", "Lassen Sie JavaScript");
        }
    }

    @Test
    void printsTheFindings() throws IOException {
        browser.size(1280, 900);
        DossierPage page = DossierPage.open(browser).example("plp-croisette.yaml");
        page.view("findings");
        Printed printed = browser.print(Pages.FOLDER.resolve("page-findings.pdf"));

        assertThat(printed.text()).contains("Not compliant", "B-P2");
    }
}
