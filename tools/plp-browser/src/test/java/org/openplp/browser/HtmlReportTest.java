package org.openplp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openplp.rules.text.Language;
import org.openqa.selenium.Keys;

@DisplayName("The HTML report, in a browser")
class HtmlReportTest {
    private static final String SHOWN =
            "return [...document.querySelectorAll('.found > li')].filter(e => !e.closest('[hidden]')).length";
    private static final String STATUS = "return document.querySelector('.status').textContent";
    private static final int TALL = 1600;

    /** The words that stand on more than one line, without addresses, places in files, fingerprints and what is hidden. A hyphen may end a line. */
    private static final String BROKEN_WORDS = "const broken = []; const range = document.createRange();"
            + "const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);"
            + "while (walk.nextNode()) { const text = walk.currentNode; const around = text.parentElement;"
            + "if (around.closest('.at, .url, .facts, .unseen, [hidden], svg, select')) continue;"
            + "for (const word of text.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {"
            + "range.setStart(text, word.index); range.setEnd(text, word.index + word[0].length);"
            + "if (new Set([...range.getClientRects()].map(r => Math.round(r.top))).size > 1) broken.push(word[0]); } }"
            + "return broken.join()";

    @AutoClose
    private static final Chromium browser = Chromium.start();

    /** No test leaves anything on the console, nor asks anything of the network. */
    @AfterEach
    void quiet() {
        browser.assertQuiet();
    }

    private static Path croisette() throws IOException {
        return Pages.report("croisette", Pages.croisette(), Language.ENGLISH, false);
    }

    @ParameterizedTest
    @CsvSource({"360,en", "768,en", "1280,en", "360,de", "360,fr", "360,nl"})
    void fitsScreensOfAnyWidth(int width, String language) throws IOException {
        browser.size(width, 900);
        browser.open(Pages.report(
                "croisette-" + language,
                Pages.croisette(),
                Language.of(language).orElseThrow(),
                false));
        browser.screenshot(Pages.FOLDER.resolve("croisette-" + language + "-" + width + ".png"), 2 * TALL);

        browser.assertFits(width, "main *", ".scrolls, .unseen, [hidden]");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesEachFilterInOneLineOnAPhone(Language language) throws IOException {
        browser.size(360, 900);
        browser.open(Pages.report("filters-" + language.code(), Pages.croisette(), language, false));

        assertThat(browser.number("return document.querySelectorAll('.filters label').length"))
                .isEqualTo(5);
        assertThat(browser.text("return [...document.querySelectorAll('.filters label')].filter(e =>"
                        + " e.getBoundingClientRect().height > 1.5 * parseFloat(getComputedStyle(e).lineHeight))"
                        + ".map(e => e.textContent).join()"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isCleanForAxeInLightAndDark(Language language) throws IOException {
        Path page = Pages.report("axe-" + language.code(), Pages.croisette(), language, false);
        browser.size(1280, 900);
        for (String scheme : List.of("light", "dark")) {
            browser.prefers("prefers-color-scheme", scheme);
            browser.open(page);
            browser.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)");
            assertThat(browser.violations()).as(scheme).isEmpty();
            browser.screenshot(Pages.FOLDER.resolve("croisette-" + language.code() + "-" + scheme + ".png"), TALL);
        }
        browser.prefers("prefers-color-scheme", "light");
    }

    @Test
    void filtersByWhatIsChosenAndSaysHowManyAreLeft() throws IOException {
        browser.open(croisette());
        long all = browser.number(SHOWN);
        assertThat(browser.text(STATUS)).isEqualTo("Findings shown: " + all + " of " + all);

        choose("outcome", "NOT_FOLLOWED");
        browser.await("return document.querySelector('.filters').classList.contains('partial')");
        assertThat(browser.number(SHOWN)).isEqualTo(3);
        assertThat(browser.text(STATUS)).isEqualTo("Findings shown: 3 of " + all);
        assertThat(
                        browser.text(
                                "return [...document.querySelectorAll('article.norm')].filter(e => !e.hidden).map(e => e.id).join(' ')"))
                .isEqualTo("norm-C-L5b norm-C-T8b norm-B-P5b");

        choose("force", "ADVICE");
        browser.await("return document.querySelector('.status').textContent.includes(': 3 of')");
        choose("actor", "MEMB");
        browser.await("return document.querySelector('.status').textContent.includes(': 1 of')");

        browser.evaluate("document.querySelector('.filters button').click()");
        browser.await("return !document.querySelector('.filters').classList.contains('partial')");
        assertThat(browser.number(SHOWN)).isEqualTo(all);
    }

    private static void choose(String name, String value) {
        browser.evaluate(
                "const s = document.querySelector('.filters [name=' + arguments[0] + ']'); s.value = arguments[1];"
                        + " s.dispatchEvent(new Event('input', {bubbles: true}))",
                name,
                value);
    }

    @Test
    void isSearchedByKeyboardAlone() throws IOException {
        browser.open(croisette());
        browser.tab();
        assertThat(browser.text("return document.activeElement.className")).isEqualTo("skip");
        browser.press(Keys.ENTER);
        assertThat(browser.text("return document.activeElement.id")).isEqualTo("main");
        int tabs = 0;
        while (!browser.text("return document.activeElement.name || ''").equals("words")) {
            browser.tab();
            assertThat(tabs++).as("the search is reached by keyboard").isLessThan(200);
        }
        assertThat(browser.text("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        browser.press("FULL age m-19");
        browser.await("return document.querySelector('.status').textContent.includes(': 1 of')");
        assertThat(
                        browser.text(
                                "return [...document.querySelectorAll('.found > li')].filter(e => !e.closest('[hidden]'))[0].textContent"))
                .contains("member m-19", "Member of full age: no");
        assertThat(browser.text("return document.querySelector('.status').getAttribute('aria-live')"))
                .isEqualTo("polite");
    }

    @Test
    void findsWordsWhateverTheirAccents() throws IOException {
        browser.open(Pages.report("accents", Pages.croisette(), Language.FRENCH, false));
        browser.evaluate("document.querySelector('[name=words]').focus()");
        browser.press("REGLEMENT");
        browser.await("return document.querySelector('.filters').classList.contains('partial')");

        assertThat(browser.number(SHOWN)).isPositive();
    }

    @Test
    void showsWhatALinkLeadsToEvenIfItWasFilteredAway() throws IOException {
        browser.open(croisette());
        choose("outcome", "PENDING");
        browser.await("return document.getElementById('norm-B-P2').hidden");
        browser.evaluate("document.querySelector('.steps a[href=\"#norm-B-P2\"]').click()");

        browser.await("return !document.getElementById('norm-B-P2').hidden");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void runsNothingOfADossierAndShowsItLiterally(boolean all) throws IOException {
        String script = "<script>window.pwned = 1</script>";
        String image = "\"><img/src=x/onerror=window.pwned=2>";
        String dossier = Pages.croisette()
                .replace("name: PLP Croisette", "name: '" + script + "'")
                .replace("{id: m-19,", "{id: 'm-19" + image + "',");
        assertThat(dossier).contains(script, image);
        browser.open(Pages.report("hostile", dossier, Language.ENGLISH, all));

        assertThat(browser.evaluate("return window.pwned === undefined")).isEqualTo(true);
        assertThat(browser.number("return document.images.length + document.querySelectorAll('script').length"))
                .isEqualTo(1);
        assertThat(browser.text("return document.querySelector('h1').textContent"))
                .startsWith(script);
        assertThat(browser.text("return document.body.innerText")).contains("m-19" + image);
    }

    /** What a browser is told to run all the same, as if something had got through: the policy of the page keeps it from that. */
    @Test
    void keepsOutWhatIsPutInAfterwards() throws IOException {
        browser.open(croisette());
        browser.evaluate(
                "const s = document.createElement('script'); s.textContent = 'window.pwned = 3'; document.body.append(s);"
                        + "const d = document.createElement('div'); d.innerHTML = '<img src=\"https://openplp.invalid/x.png\">';"
                        + "document.body.append(d)");

        assertThat(browser.evaluate("return window.pwned === undefined")).isEqualTo(true);
        assertThat(browser.console()).anySatisfy(line -> assertThat(line).contains("Content Security Policy"));
        browser.requests();
    }

    @Test
    void saysEverythingWithoutScripts() throws IOException {
        try (Chromium plain = Chromium.withoutScripts()) {
            plain.open(croisette());

            assertThat(plain.text("return getComputedStyle(document.querySelector('.filters')).display"))
                    .isEqualTo("none");
            assertThat(plain.number(SHOWN)).isGreaterThan(100);
            assertThat(plain.text("return document.querySelector('.answer').innerText"))
                    .contains("Not compliant");
            assertThat(plain.console()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void printsOnSixPagesOfA4WithAllThatIsFolded(Language language) throws IOException {
        Path file = Pages.FOLDER.resolve("croisette-" + language.code() + ".pdf");
        browser.open(Pages.report("print-" + language.code(), Pages.croisette(), language, false));
        Printed printed = browser.print(file);

        assertThat(printed.sheets()).hasSizeLessThanOrEqualTo(6).containsOnly(Printed.Sheet.A4);
        if (language == Language.ENGLISH) {
            // the list to tick is folded on the screen
            assertThat(printed.text())
                    .contains("Not compliant", "1 February 2026 (296 days ago)", "Sources", "C-P1", "1 / ")
                    .doesNotContain("Skip to the content", "On this page", "Show all findings");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void breaksNothingInsideAWordOnAPhone(Language language) throws IOException {
        browser.size(375, 900);
        browser.open(Pages.report("words-" + language.code(), Pages.croisette(), language, false));
        browser.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)");

        assertThat(browser.text(BROKEN_WORDS)).isEmpty();
        assertThat(browser.text(
                        "return [...document.querySelectorAll('main *')].filter(e => e.scrollWidth > e.clientWidth + 1"
                                + " && getComputedStyle(e).overflowX !== 'visible' && !e.closest('.unseen'))"
                                + ".map(e => e.outerHTML.slice(0, 80)).join()"))
                .as("what scrolls or is cut")
                .isEmpty();
    }

    @Test
    void staysUsableWithAThousandMembersAndEverythingListed() throws IOException {
        StringBuilder members = new StringBuilder("memberships:\n");
        for (int i = 1; i <= 1000; i++) {
            members.append("  - {id: m-")
                    .append(i)
                    .append(", kind: RESIDENT, joinedOn: 2023-10-01, adult: ")
                    .append(i % 50 != 0)
                    .append(", livesInArea: true}\n");
        }
        browser.size(1280, 900);
        browser.open(Pages.report(
                "thousand",
                "openplp: 1\npartnership: {id: plp-1, operationalSince: 2023-09-01}\n" + members,
                Language.ENGLISH,
                true));
        long begun = System.nanoTime();
        browser.evaluate("document.querySelector('[name=words]').focus()");
        browser.press("m-950");
        browser.await("return document.querySelector('.filters').classList.contains('partial')");
        long taken = (System.nanoTime() - begun) / 1_000_000;

        assertThat(browser.number(SHOWN)).isBetween(1L, 100L);
        assertThat(taken).as("milliseconds from the first key to the answer").isLessThan(20_000);
        System.out.printf(
                Locale.ROOT,
                "a thousand members: %d findings, %d bytes, searched in %d ms%n",
                browser.number("return document.querySelectorAll('.found > li').length"),
                Pages.FOLDER.resolve("thousand.html").toFile().length(),
                taken);
    }
}
