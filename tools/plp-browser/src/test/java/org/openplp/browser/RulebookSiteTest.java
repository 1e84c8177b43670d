package org.openplp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

@DisplayName("The rulebook site, in a browser")
class RulebookSiteTest {
    private static final Path SITE =
            Path.of("..", "..", "target", "pages", "site").toAbsolutePath().normalize();
    private static final String STATUS = "return document.querySelector('.status').textContent";
    private static final String FIRST = "return document.querySelector('.found a').textContent";
    private static final List<Integer> WIDTHS = List.of(360, 768, 1280);

    /** One of every kind, and the longest ones. */
    private static final List<String> KINDS = List.of(
            "index.html",
            "norms/index.html",
            "norms/B-P2.html",
            "norms/C-T8b.html",
            "norms/SAN-M4.html",
            "norms/ROI-1.html",
            "norms/I-1b.html",
            "actors/index.html",
            "actors/COORD.html",
            "stages/index.html",
            "stages/preparation.html",
            "stages/merged.html",
            "stages/other.html",
            "readings.html",
            "life-cycle.html",
            "model.html",
            "search.html");

    @AutoClose
    private static final Chromium browser = Chromium.start();

    @BeforeAll
    static void isWritten() {
        assertThat(SITE.resolve("index.html"))
                .as("the tests of plp-testkit write it: tools/release/pages")
                .exists();
    }

    /** No test leaves anything on the console, nor asks for anything but files of the site. */
    @AfterEach
    void quiet() {
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests())
                .allMatch(address -> address.startsWith(SITE.toUri().toString()));
    }

    private static Path page(String path) {
        return SITE.resolve(path);
    }

    static Stream<Arguments> pages() {
        return Stream.concat(
                Stream.of(Arguments.of("index.html")),
                Stream.of("en", "fr", "nl", "de")
                        .flatMap(language -> KINDS.stream().map(kind -> Arguments.of(language + "/" + kind))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsScreensOfAnyWidth(String path) throws IOException {
        for (int width : WIDTHS) {
            browser.size(width, 900);
            browser.open(page(path));
            if (path.startsWith("en/") || path.startsWith("fr/")) {
                String picture = path.replace('/', '-').replace(".html", "-" + width + ".png");
                browser.screenshot(Pages.FOLDER.resolve("site").resolve(picture), 1600);
            }

            browser.assertFits(width, "body *", ".scrolls, .unseen, .skip, [hidden], svg");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isCleanForAxe(String path) throws IOException {
        browser.size(1280, 900);
        for (String scheme : path.startsWith("en/") ? List.of("light", "dark") : List.of("light")) {
            browser.prefers("prefers-color-scheme", scheme);
            browser.open(page(path));
            browser.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)");
            assertThat(browser.violations(false)).as(scheme).isEmpty();
        }
        browser.screenshot(Pages.FOLDER.resolve("site").resolve(path.replace('/', '-') + ".png"), 1600);
        browser.prefers("prefers-color-scheme", "light");
    }

    @ParameterizedTest
    @CsvSource({"en", "fr", "nl", "de"})
    void keepsTheLettersOfADrawingInTheirBoxes(String language) {
        for (String path : List.of("life-cycle.html", "model.html")) {
            browser.open(page(language + "/" + path));
            assertThat(browser.number("return document.querySelectorAll('svg text').length"))
                    .isPositive();
            assertThat(browser.text(
                            "return [...document.querySelectorAll('svg text')].filter(t => ![...t.closest('svg').querySelectorAll('rect')]"
                                    + ".some(r => { const box = r.getBBox(), text = t.getBBox(); return text.x >= box.x && text.y >= box.y - 1"
                                    + " && text.x + text.width <= box.x + box.width && text.y + text.height <= box.y + box.height + 1; }))"
                                    + ".map(t => t.textContent).join()"))
                    .as(language + "/" + path)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"norms/C-T8b.html", "actors/MAND.html", "stages/signed.html", "model.html"})
    void staysOnTheSamePageInAnotherLanguage(String path) {
        browser.open(page("en/" + path));
        for (String language : List.of("fr", "nl", "de", "en")) {
            browser.evaluate("document.querySelector('.languages a[hreflang=" + language + "]').click()");
            browser.await("return document.documentElement.lang === '" + language + "'");

            assertThat(browser.text("return location.pathname")).endsWith("/" + language + "/" + path);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, B-P2, B-P2",
        "en, b-p2, B-P2",
        "nl, B-P2, B-P2",
        "en, the member is of full, B-P2",
        "fr, membre est majeur, B-P2",
        "fr, reglement, C-L6c",
        "nl, coordinator meerderj, C-P5a",
        "de, MITGLIED IST VOLLJAHR, B-P2",
        "en, member list year, C-T8b",
        "en, memberList.review.period, C-T8b"
    })
    void findsIdsWordsTheirBeginningsAndWhateverTheirAccents(String language, String query, String first) {
        browser.open(page(language + "/search.html"));
        browser.press(query);
        browser.await(
                "return document.querySelector('.found a') !== null && document.querySelector('.status').textContent !== ''");
        browser.await("return location.hash !== ''");

        assertThat(browser.text(FIRST)).isEqualTo(first);
        assertThat(browser.text(STATUS)).contains(browser.text("return document.querySelectorAll('.found li').length"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, minor, B-P2",
        "fr, mineur, B-P2",
        "fr, membre mineur, B-P2",
        "nl, minderjarig, B-P2",
        "de, Minderjährige, B-P2",
        "nl, rgpd, LAW-6",
        "fr, AVG, LAW-6",
        "fr, zonechef, CHA-11",
        "nl, chef de zone, CHA-11",
        "en, zonech, CHA-11",
        "fr, foto, COM-19",
        "nl, foto's, COM-19",
        "de, Foto, COM-19"
    })
    void findsWhatPeopleCallOtherwiseAndSaysWhatItLookedFor(String language, String query, String among) {
        browser.open(page(language + "/search.html"));
        browser.press(query);
        browser.await("return location.hash !== ''");

        assertThat(browser.text("return [...document.querySelectorAll('.found a')].map(e => e.textContent).join(' ')")
                        .split(" "))
                .contains(among);
        assertThat(browser.text(STATUS)).contains(": ");
    }

    @Test
    void findsNothingWhereAWordIsNowhere() {
        browser.open(page("en/search.html"), "q=member%20zzz");

        assertThat(browser.text(STATUS)).isEqualTo("Nothing found.");
        assertThat(browser.text("return document.querySelector('.status').getAttribute('aria-live')"))
                .isEqualTo("polite");
        assertThat(browser.number("return document.querySelectorAll('.found li').length"))
                .isZero();
    }

    @Test
    void takesAQueryFromTheAddressAndToAnotherLanguage() {
        browser.open(page("en/search.html"), "q=C-T8b");
        assertThat(browser.text(FIRST)).isEqualTo("C-T8b");

        browser.evaluate("document.querySelector('.languages a[hreflang=de]').click()");
        browser.await("return document.documentElement.lang === 'de' && document.querySelector('.found a') !== null");

        assertThat(browser.text(FIRST)).isEqualTo("C-T8b");
        browser.evaluate("location.href = location.href.replace(/#.*/, '?q=B-P4')");
        browser.await("return location.search === '?q=B-P4' && document.querySelector('.found a') !== null");
        assertThat(browser.text(FIRST)).isEqualTo("B-P4");
    }

    @Test
    void searchesFromTheFirstPage() {
        browser.open(page("fr/index.html"));
        browser.evaluate("document.getElementById('q').focus()");
        browser.press("règlement & charte", Keys.ENTER);
        browser.await(
                "return location.pathname.endsWith('/fr/search.html') && document.querySelector('.status').textContent !== ''");

        assertThat(browser.text("return document.getElementById('q').value")).isEqualTo("règlement & charte");
    }

    @Test
    void runsNothingOfAQueryAndShowsItLiterally() {
        String query = "<img src=x onerror=window.pwned=1><script>window.pwned=2</script> \" ' ${x} %00 member";
        browser.open(page("en/search.html"));
        browser.evaluate(
                "const q = document.getElementById('q'); q.value = arguments[0]; q.dispatchEvent(new Event('input'))",
                query);
        browser.await("return location.hash !== ''");
        browser.evaluate("location.reload()");
        browser.await("return document.readyState === 'complete' && document.getElementById('q').value !== ''");

        assertThat(browser.text("return document.getElementById('q').value")).isEqualTo(query);
        assertThat(browser.evaluate("return window.pwned === undefined")).isEqualTo(true);
        assertThat(browser.number("return document.images.length")).isZero();
        assertThat(browser.number("return document.scripts.length")).isEqualTo(2);
    }

    @Test
    void isWalkedThroughByKeyboard() {
        browser.open(page("en/search.html"), "q=evaluation");
        browser.press(Keys.ARROW_DOWN);
        String first = browser.text("return document.activeElement.textContent");
        assertThat(first).isEqualTo(browser.text(FIRST));
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.text("return document.activeElement.textContent")).isNotEqualTo(first);
        browser.press(Keys.ESCAPE);
        assertThat(browser.text("return document.activeElement.id")).isEqualTo("q");
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ENTER);
        browser.await("return location.pathname.includes('/en/norms/')");

        assertThat(browser.text("return document.querySelector('h1 .norm-id').textContent"))
                .isEqualTo(first);
    }

    @Test
    void isReachedEverywhereByKeyboard() {
        browser.open(page("en/norms/C-T8b.html"));
        long links = browser.number("return document.querySelectorAll('a[href]').length");
        browser.tab();
        assertThat(browser.text("return document.activeElement.className")).isEqualTo("skip");
        browser.press(Keys.ENTER);
        assertThat(browser.text("return document.activeElement.id")).isEqualTo("main");
        browser.open(page("en/norms/C-T8b.html"));
        browser.evaluate("window.reached = new Set()");
        for (int i = 0; i < links; i++) {
            browser.tab();
            browser.evaluate("window.reached.add(document.activeElement)");
            assertThat(browser.text("return getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
        }

        assertThat(browser.number("return window.reached.size")).isEqualTo(links);
    }

    @Test
    void saysEverythingButTheSearchWithoutScripts() throws IOException {
        try (Chromium plain = Chromium.withoutScripts()) {
            plain.open(page("en/norms/B-P2.html"));
            assertThat(plain.text("return document.querySelector('main').innerText"))
                    .contains("The member is of full age.", "read in full", "adult: false");
            plain.open(page("en/index.html"));
            assertThat(plain.text("return getComputedStyle(document.querySelector('.search')).display"))
                    .isEqualTo("none");
            plain.open(page("en/search.html"));
            assertThat(plain.text("return document.querySelector('main').innerText"))
                    .contains("The search needs JavaScript.");
            assertThat(plain.console()).isEmpty();
        }
    }

    @Test
    void printsOnA4WithoutTheWaysToOtherPages() throws IOException {
        Path file = Pages.FOLDER.resolve("site").resolve("B-P2.pdf");
        browser.open(page("en/norms/B-P2.html"));
        Printed printed = browser.print(file);

        assertThat(printed.sheets()).hasSizeBetween(1, 3).containsOnly(Printed.Sheet.A4);
        assertThat(printed.text())
                .contains("The member is of full age.", "adult: false", "read in full")
                .doesNotContain("Deutsch", "Life cycle", "Skip to the content");
    }

    /** As it would be under a path of a server; what the site allows itself is not the same there as on a disk. */
    @Test
    void worksFromAnyPathOfAServer() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/some/where/", exchange -> {
            String path = exchange.getRequestURI().getPath().substring("/some/where/".length());
            byte[] content = Files.readAllBytes(SITE.resolve(path));
            String type = path.endsWith(".css") ? "text/css" : path.endsWith(".js") ? "text/javascript" : "text/html";
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        server.start();
        try {
            String root = "http://127.0.0.1:" + server.getAddress().getPort() + "/some/where/";
            browser.evaluate("location.href = arguments[0]", root + "index.html");
            browser.await("return location.pathname === '/some/where/index.html'");
            browser.evaluate("document.querySelector('a[hreflang=nl]').click()");
            browser.await(
                    "return document.documentElement.lang === 'nl' && document.getElementById('q') !== null && !document.querySelector('.search').hidden");
            browser.evaluate("document.getElementById('q').focus()");
            browser.press("meerderjarig lid", Keys.ENTER);
            browser.await("return document.querySelector('.found a') !== null");

            assertThat(browser.text(FIRST)).isEqualTo("B-P2");
            assertThat(browser.requests()).allMatch(address -> address.startsWith(root));
        } finally {
            server.stop(0);
        }
    }
}
