package org.openplp.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.Keys;

/** The page that holds openplp, opened from the disk in a browser, and what its readers do to it. */
final class DossierPage {
    /** Where {@code plp-web} writes it. */
    static final Path FILE = Path.of(System.getProperty("page", "../../integrations/plp-web/target/openplp.html"));

    /** The day that tests look at; the page itself proposes today. */
    static final String DAY = "2026-11-24";

    static final List<String> VIEWS = List.of("begin", "tasks", "form", "text", "findings", "may", "duties", "out");

    private final Chromium browser;

    private DossierPage(Chromium browser) {
        this.browser = browser;
    }

    /** Opens the page in English, on the day of the tests. */
    static DossierPage open(Chromium browser) {
        if (!Files.exists(FILE)) {
            throw new IllegalStateException("there is no " + FILE + ": mvn -Pweb -pl :plp-web -am package writes it");
        }
        browser.evaluate("addEventListener('beforeunload', event => event.stopImmediatePropagation(), true)");
        browser.open(FILE);
        browser.await("return document.documentElement.dataset.speaks === 'en'");
        DossierPage page = new DossierPage(browser);
        page.choose("#on", DAY);
        return page;
    }

    /** Opens an example, and waits for its findings. */
    DossierPage example(String file) {
        view("begin");
        checked(() -> browser.click("[data-example='" + file + "']"));
        return this;
    }

    /** Opens a dossier as a file. */
    DossierPage file(String name, String text) throws IOException {
        Path file = Files.createDirectories(Pages.FOLDER).resolve(name);
        Files.writeString(file, text);
        view("begin");
        checked(() -> browser.give("#file", file));
        return this;
    }

    /** Drops a dossier on the page as a file. */
    DossierPage drop(String name, String text) throws IOException {
        Path file = Files.createDirectories(Pages.FOLDER).resolve(name);
        Files.writeString(file, text);
        checked(() -> browser.drop(file));
        return this;
    }

    /** Begins a new dossier. */
    DossierPage fresh(String id) {
        view("begin");
        browser.evaluate("document.getElementById('new-id').value = arguments[0]", id);
        checked(() -> browser.click("[data-begin=new]"));
        return this;
    }

    void view(String name) {
        if (name.equals("text")) {
            view("form");
        }
        browser.click("#to-" + name);
        browser.await("return document.documentElement.dataset.view === '" + name + "'");
    }

    /** Shows a view with all that it can hold. */
    void full(String view) {
        view(view);
        switch (view) {
            case "tasks" -> browser.await("return document.querySelector('.task') !== null");
            case "form" -> part("memberships");
            case "may" -> {
                browser.await("return document.querySelector('#view-may select') !== null");
                choose("#view-may select", "admit");
                browser.await("return document.querySelector('[data-ask]') !== null");
                browser.await(
                        "return document.querySelector(\"#view-may [data-path='membership.joinedOn'] input\")?.value"
                                + " === '" + DAY + "'");
                browser.click("[data-ask]");
                browser.await("return document.querySelector('.verdict') !== null");
            }
            case "duties" -> browser.await("return document.querySelector('.duty') !== null");
            default -> {
                // all of it is there
            }
        }
    }

    /** Goes to a part of the form. */
    void part(String key) {
        view("form");
        browser.click("[data-part='" + key + "']");
    }

    /** Does something after which the dossier is checked, and waits for that. */
    void checked(Runnable act) {
        long before = checks();
        act.run();
        browser.await("return Number(document.documentElement.dataset.checked ?? 0) > " + before);
        settled();
    }

    private long checks() {
        return browser.number("return Number(document.documentElement.dataset.checked ?? 0)");
    }

    /** Waits until nothing was checked for a while. */
    void settled() {
        browser.await("const {checked} = document.documentElement.dataset;"
                + "const now = performance.now();"
                + "if (window.lastChecked !== checked) { window.lastChecked = checked; window.since = now; }"
                + "return now - window.since > 400");
    }

    /** Changes a field as its reader would: the value, and leaving it. */
    void choose(String selector, String value) {
        browser.evaluate(
                "const field = document.querySelector(arguments[0]); field.value = arguments[1];"
                        + "field.dispatchEvent(new Event('input', {bubbles: true}));"
                        + "field.dispatchEvent(new Event('change', {bubbles: true}));",
                selector,
                value);
    }

    static String field(String path) {
        return "#view-form .field[data-path='" + path + "']";
    }

    /** Answers a field with yes ({@code true}), no ({@code false}) or not on record (empty). */
    void answer(String path, String value) {
        checked(() -> browser.evaluate(
                "document.querySelector(arguments[0]).click()",
                field(path) + " input[type=radio][value='" + value + "']"));
    }

    /** Replaces the text of the dossier. */
    void write(String text) {
        view("text");
        checked(() -> choose("#text", text));
    }

    String text() {
        return browser.text("return document.getElementById('text').value");
    }

    void speak(String language) {
        choose("#language", language);
        browser.await("return document.documentElement.dataset.speaks === '" + language + "'"
                + " && document.documentElement.lang === '" + language + "'");
        settled();
    }

    /** The answer in one look. */
    String strip() {
        return browser.text("return document.querySelector('.strip').textContent");
    }

    /** The text of an element. */
    String says(String selector) {
        return browser.text("return document.querySelector(\"" + selector + "\")?.textContent ?? ''");
    }

    long count(String selector) {
        return browser.number("return document.querySelectorAll(\"" + selector + "\").length");
    }

    /** Waits for a file that the page hands over, and reads it. */
    static String kept(Path file) throws IOException {
        Waiting.until(
                "the page hands over " + file,
                Duration.ofSeconds(10),
                () -> file.toFile().length() > 0);
        return Files.readString(file);
    }

    void undo() {
        checked(() -> browser.click("#undo"));
    }

    void escape() {
        browser.press(Keys.ESCAPE);
        browser.await("return document.querySelectorAll('dialog').length === 0");
    }

    /** What the page says about the reload that is about to happen: true if it warns. */
    boolean warnsBeforeReload() {
        return Boolean.TRUE.equals(
                browser.evaluate(
                        "const event = new Event('beforeunload', {cancelable: true}); dispatchEvent(event); return event.defaultPrevented"));
    }

    /** A dossier of so many members. */
    static String ofMembers(int number) {
        StringBuilder text =
                new StringBuilder("openplp: 1\npartnership: {id: large, operationalSince: 2024-01-10}\nmemberships:\n");
        for (int member = 1; member <= number; member++) {
            text.append(
                    "  - {id: m-%d, kind: RESIDENT, joinedOn: 2024-02-01, adult: true, livesInArea: true, voluntary: true}\n"
                            .formatted(member));
        }
        return text.toString();
    }
}
