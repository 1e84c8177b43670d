package org.openplp.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.browser.DossierPage.field;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the page with openplp keeps in the browser")
class DossierPageKeptTest {
    @AutoClose
    private static final Chromium browser = Chromium.start();

    @SuppressWarnings("NullAway.Init") // set before each test
    private DossierPage page;

    @BeforeEach
    void open() {
        page = DossierPage.open(browser);
        browser.evaluate("localStorage.clear()");
    }

    @AfterEach
    void quiet() {
        browser.assertQuiet();
    }

    @Test
    void keepsNothingUnlessAskedTo() {
        page.fresh("bin-1");
        assertThat(browser.number("return localStorage.length + document.cookie.length"))
                .isZero();
        page.view("out");
        browser.click("#keep");
        page.part("partnership");
        page.checked(() -> page.choose(field("partnership.name") + " input", "PLP Kept"));
        page = DossierPage.open(browser);
        assertThat(page.says("#view-begin")).contains("asked this browser to keep this dossier");
        page.checked(() -> browser.evaluate("document.querySelector('#view-begin .card button.main').click()"));
        assertThat(page.text()).contains("PLP Kept");
        page.view("out");
        browser.click("#keep");

        assertThat(browser.number("return localStorage.length")).isZero();
    }

    @Test
    void saysWhoElseCanReadIt() {
        page.fresh("bin-1");
        page.view("out");

        assertThat(page.says("#view-out")).contains("other pages that you open from files on this machine can read");
    }

    @Test
    void isNotWrittenOverByAnotherTabInSilence() {
        page.fresh("bin-1");
        page.view("out");
        browser.click("#keep");
        String first = browser.anotherTab();
        DossierPage other = DossierPage.open(browser);
        other.fresh("bin-2");
        assertThat(kept()).contains("bin-1");
        other.view("out");
        browser.evaluate("window.asked = ''; window.confirm = text => { window.asked = text; return true; }");
        browser.click("#keep");
        assertThat(browser.text("return window.asked")).contains("another dossier");
        String second = browser.toTab(first);
        browser.await("return !document.querySelector('.message').hidden");
        assertThat(page.says(".message")).contains("Another tab has replaced or removed");
        page.part("partnership");
        page.checked(() -> page.choose(field("partnership.name") + " input", "PLP One"));

        assertThat(page.warnsBeforeReload()).isTrue();
        assertThat(page.text()).contains("bin-1", "PLP One");
        assertThat(kept()).contains("bin-2").doesNotContain("bin-1");
        browser.closeTab(second);
    }

    private static String kept() {
        return browser.text("return localStorage.getItem('openplp.dossier') ?? ''");
    }
}
