package org.openplp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

@DisplayName("Whatever somebody looks for on the page with openplp in it is seen whole, and leads on")
class DossierPageFitsTest {
    private static final String CROISETTE = "plp-croisette.yaml";

    /** The height of a line of text. */
    private static final int LINE = 40;

    @AutoClose
    private static final Chromium browser = Chromium.start();

    @ParameterizedTest
    @ValueSource(ints = {768, 1000, 1280})
    void writesTheNameOfTheFileInALine(int width) {
        browser.size(width, 900);
        DossierPage page = DossierPage.open(browser).example(CROISETTE);
        page.speak("fr");

        assertThat(browser.number("return document.querySelector('.brand .dossier').offsetHeight"))
                .isLessThan(LINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void keepsAnOpenEntryAndItsButtonsWithinTheList(String language) {
        browser.size(1280, 900);
        DossierPage page = DossierPage.open(browser).example(CROISETTE);
        page.speak(language);
        page.part("appointments");
        browser.click("#view-form tr[data-path='appointments[0]'] .change");

        assertThat(browser.number("const right = one => one.getBoundingClientRect().right;"
                        + "const list = document.querySelector('#view-form .table');"
                        + "return [...list.querySelectorAll('.remove, .editor .field')]"
                        + ".filter(one => right(one) > right(list) + 1).length"))
                .isZero();
    }

    @Test
    void keepsAnAnswerOfTwoLinesOffWhatStaysBesideIt() {
        browser.size(1100, 900);
        DossierPage page = DossierPage.open(browser).example(CROISETTE);
        page.speak("fr");
        page.part("partnership");
        browser.evaluate("scrollTo(0, 2000)");
        browser.await("return document.querySelector('.strip').getBoundingClientRect().top === 0");

        assertThat(browser.number("return document.querySelector('.strip').offsetHeight"))
                .isGreaterThan(LINE);
        assertThat(browser.number("const end = document.querySelector('.strip').getBoundingClientRect().bottom;"
                        + "return ['#view-findings', '.parts'].filter("
                        + "one => document.querySelector(one).getBoundingClientRect().top < end).length"))
                .isZero();
    }

    @Test
    void showsTheCurrentPartOnANarrowScreen() {
        browser.size(375, 800);
        DossierPage page = DossierPage.open(browser).example(CROISETTE);
        page.view("out");

        assertThat(browser.number("return document.getElementById('to-out').getBoundingClientRect().right"))
                .isLessThanOrEqualTo(375);
    }

    @Test
    void beginsWithTheReturnKey() {
        browser.size(1280, 900);
        DossierPage page = DossierPage.open(browser);
        browser.evaluate("const id = document.getElementById('new-id'); id.value = 'bin-1'; id.focus()");
        page.checked(() -> browser.press(Keys.ENTER));

        assertThat(page.text()).contains("id: bin-1");
    }

    @Test
    void saysAtItsFieldThatAnIdIsWrong() {
        browser.size(1280, 900);
        DossierPage page = DossierPage.open(browser);
        browser.evaluate("document.getElementById('new-id').value = 'a b'");
        browser.click("[data-begin=new]");

        assertThat(page.says(".card #new-id-wrong:not([hidden])")).contains("no spaces");
    }

    @Test
    void saysWhichFileTheBrowserWasGiven() throws IOException {
        browser.size(1280, 900);
        browser.keepIn(Pages.FOLDER.resolve("given"));
        DossierPage page = DossierPage.open(browser);
        page.fresh("bin-1");
        page.view("out");
        browser.click("[data-out=save]");

        assertThat(page.says("#view-out .note:not([hidden])")).contains("bin-1.yaml");
    }

    @Test
    void losesNoClickThatComesRightAfterTyping() {
        browser.size(1280, 900);
        DossierPage page = DossierPage.open(browser);
        page.fresh("bin-1");
        page.part("partnership");
        browser.evaluate(
                "document.querySelector(arguments[0]).focus()", DossierPage.field("partnership.name") + " input");
        browser.press("x");
        browser.click("#to-findings");

        browser.await("return document.documentElement.dataset.view === 'findings'");
        assertThat(page.text()).contains("name: x");
    }

    @Test
    void leadsFromWhatIsDueToTheListThatLacksIt() {
        browser.size(1280, 900);
        DossierPage page = DossierPage.open(browser).example(CROISETTE);
        page.view("findings");
        browser.click("#view-findings [data-norm='C-T8b'] [data-to]");

        assertThat(browser.text("return document.activeElement.dataset.add")).isEqualTo("memberList.reviews");
    }

    @Test
    void leadsFromADutyToTheListThatLacksIt() {
        browser.size(1280, 900);
        DossierPage page = DossierPage.open(browser).example(CROISETTE);
        page.full("duties");
        browser.click("[data-duty^='C-T8b'] .place");

        assertThat(browser.text("return document.activeElement.dataset.add")).isEqualTo("memberList.reviews");
    }

    @Test
    void showsTheNormThatAMissingFactSettles() {
        browser.size(1280, 900);
        DossierPage page = DossierPage.open(browser).example(CROISETTE);
        page.full("may");
        browser.click("#view-may .answer .UNDETERMINED .norm");

        assertThat(page.says("dialog")).isNotEmpty();
        page.escape();
    }

    @Test
    void proposesTheDayLookedAtWhereAnActNeedsADay() {
        browser.size(1280, 900);
        DossierPage page = DossierPage.open(browser).example(CROISETTE);
        page.view("may");
        browser.await("return document.querySelector('[data-act=admit]') !== null");
        browser.click("[data-act=admit]");

        browser.await("return document.querySelector(\"#view-may [data-path='membership.joinedOn'] input\").value === '"
                + DossierPage.DAY + "'");
    }

    @Test
    void printsTheAnswerInWordsThatStandApart() throws IOException {
        browser.size(1280, 900);
        DossierPage page = DossierPage.open(browser).example(CROISETTE);
        page.view("findings");
        Printed printed = browser.print(Pages.FOLDER.resolve("page-answer.pdf"));

        assertThat(printed.text()).containsPattern("Not compliant\\s").containsPattern("not kept\\s");
    }
}
