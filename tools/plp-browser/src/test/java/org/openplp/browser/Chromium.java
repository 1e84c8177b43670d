package org.openplp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A headless Chromium with a profile of its own, which is thrown away. It notes what a page asks of the network and what its console says. Where the browser and its
 * driver are is told by the properties {@code chromium} and {@code chromedriver}; left out, they are where Debian puts them.
 */
final class Chromium implements AutoCloseable {
    private static final String AXE = "/axe.min.js";
    /** Held, so that its level stays set: the driver warns of a protocol that fits no version of the browser, and none is used. */
    private static final Logger DRIVER = Logger.getLogger("org.openqa.selenium");

    private final Profile profile;
    private final ChromeDriver driver;

    private Chromium(Profile profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    static Chromium start() {
        return start(true);
    }

    static Chromium withoutScripts() {
        return start(false);
    }

    private static Chromium start(boolean scripts) {
        DRIVER.setLevel(Level.SEVERE);
        try {
            Profile profile = Profile.empty();
            ChromeOptions options = new ChromeOptions();
            options.setBinary(System.getProperty("chromium", "/usr/bin/chromium"));
            options.addArguments(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--force-color-profile=srgb",
                    "--lang=en-GB",
                    "--user-data-dir=" + profile.folder());
            if (!scripts) {
                options.setExperimentalOption(
                        "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
            }
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.BROWSER, Level.ALL);
            logs.enable(LogType.PERFORMANCE, Level.ALL);
            options.setCapability("goog:loggingPrefs", logs);
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(Path.of(System.getProperty("chromedriver", "/usr/bin/chromedriver"))
                            .toFile())
                    .build();
            ChromeDriver driver = new ChromeDriver(service, options);
            driver.manage().timeouts().pageLoadTimeout(Duration.ofMinutes(2)).scriptTimeout(Duration.ofMinutes(2));
            return new Chromium(profile, driver);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void open(Path page) {
        open(page, "");
    }

    void open(Path page, String fragment) {
        driver.get(page.toUri() + (fragment.isEmpty() ? "" : "#" + fragment));
    }

    /** Goes on in a new tab; gives the one before. */
    String anotherTab() {
        String before = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        return before;
    }

    /** Goes on in another tab; gives the one before. */
    String toTab(String tab) {
        String before = driver.getWindowHandle();
        driver.switchTo().window(tab);
        return before;
    }

    void closeTab(String tab) {
        String current = toTab(tab);
        driver.close();
        driver.switchTo().window(current);
    }

    /** Gives the page a window of so many pixels. */
    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Tells the page that its reader prefers something, such as {@code prefers-color-scheme} {@code dark}. */
    void prefers(String feature, String value) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    /** What a script says about the page. It is run from outside, and so whatever the page allows itself. */
    @Nullable
    Object evaluate(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    long number(String script) {
        return ((Number) Objects.requireNonNull(evaluate(script), script)).longValue();
    }

    String text(String script) {
        return Objects.requireNonNull(evaluate(script), script).toString();
    }

    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    void tab() {
        press(Keys.TAB);
    }

    void click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
    }

    /** Hands a file to the field that takes one. */
    void give(String selector, Path file) {
        driver.findElement(By.cssSelector(selector))
                .sendKeys(file.toAbsolutePath().toString());
    }

    /** Drags a file over the page and drops it there. */
    void drop(Path file) {
        Map<String, Object> dragged = Map.of(
                "items", List.of(), "files", List.of(file.toAbsolutePath().toString()), "dragOperationsMask", 1);
        for (String step : List.of("dragEnter", "dragOver", "drop")) {
            driver.executeCdpCommand(
                    "Input.dispatchDragEvent", Map.of("type", step, "x", 200, "y", 200, "data", dragged));
        }
    }

    /** Keeps what pages hand over as files in a folder. */
    void keepIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior",
                Map.of(
                        "behavior",
                        "allow",
                        "downloadPath",
                        folder.toAbsolutePath().toString()));
    }

    /** Waits until a script says true. */
    void await(String script) {
        Waiting.until(script, Duration.ofSeconds(20), () -> Boolean.TRUE.equals(evaluate(script)));
    }

    /** What the window shows, or the whole page down to a height. */
    void screenshot(Path file, int height) throws IOException {
        Map<String, Object> clip =
                Map.of("x", 0, "y", 0, "width", number("return window.innerWidth"), "height", height, "scale", 1);
        save(
                file,
                driver.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of("format", "png", "captureBeyondViewport", true, "clip", clip)));
    }

    /** Prints the page into a file, on the paper that its style sheet asks for. */
    Printed print(Path file) throws IOException {
        save(
                file,
                driver.executeCdpCommand(
                        "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true)));
        return Printed.in(file);
    }

    private static void save(Path file, Map<String, Object> answer) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(
                file,
                Base64.getDecoder()
                        .decode(Objects.requireNonNull(answer.get("data")).toString()));
    }

    /** What the console said since the last time. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    /** What was asked of the network since the last time, apart from the page itself and what stands in it. */
    List<String> requests() {
        List<String> requests = new ArrayList<>();
        Json json = new Json();
        driver.manage().logs().get(LogType.PERFORMANCE).getAll().forEach(entry -> {
            Map<String, Object> whole = json.toType(entry.getMessage(), Json.MAP_TYPE);
            Map<?, ?> message = (Map<?, ?>) Objects.requireNonNull(whole.get("message"));
            if ("Network.requestWillBeSent".equals(message.get("method"))) {
                Map<?, ?> parameters = (Map<?, ?>) Objects.requireNonNull(message.get("params"));
                Map<?, ?> request = (Map<?, ?>) Objects.requireNonNull(parameters.get("request"));
                boolean page = "Document".equals(parameters.get("type"));
                String address = String.valueOf(request.get("url"));
                // the page that the browser itself opens with, and what stands in ours
                boolean own =
                        address.startsWith("chrome") || address.startsWith("data:") || address.startsWith("blob:");
                if (!own && !(page && address.startsWith("file:"))) {
                    requests.add(address);
                }
            }
        });
        return requests;
    }

    /** Checks that no page has left anything on the console, nor asked anything of the network, since the last time. */
    void assertQuiet() {
        assertThat(console()).isEmpty();
        assertThat(requests()).isEmpty();
    }

    /** Checks that the page is no wider than its window, and that no such element reaches beyond it, unless it stands in one of the others. */
    void assertFits(int width, String elements, String others) {
        assertThat(number("return document.documentElement.scrollWidth"))
                .as("at " + width)
                .isLessThanOrEqualTo(width);
        assertThat(text("return [...document.querySelectorAll('" + elements + "')].filter(e => !e.closest('" + others
                        + "') && e.getBoundingClientRect().right > " + width
                        + " + 1).map(e => e.outerHTML.slice(0, 80)).join()"))
                .as("at " + width)
                .isEmpty();
    }

    /** What axe finds wrong for people who read with other means than their eyes, or see little: the rule, and where. */
    List<String> violations() throws IOException {
        return violations(true);
    }

    /**
     * The same.
     *
     * @param styles whether style sheets are looked at too, which axe would fetch where they are files of their own
     */
    List<String> violations(boolean styles) throws IOException {
        evaluate(axe());
        Object found = driver.executeAsyncScript(
                "const done = arguments[arguments.length - 1];"
                        + "axe.run(document, {resultTypes: ['violations'], preload: arguments[0]}).then(result => done(result.violations.flatMap("
                        + "  violation => violation.nodes.map(node => violation.id + ': ' + node.target + ' ' + node.failureSummary))),"
                        + " error => done(['axe failed: ' + error]));",
                styles);
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    /** The page as screen readers get it. */
    Heard heard() {
        return Heard.of(
                (List<?>) Objects.requireNonNull(driver.executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                        .get("nodes")));
    }

    private static String axe() throws IOException {
        try (InputStream stream = Objects.requireNonNull(Chromium.class.getResourceAsStream(AXE), AXE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        driver.quit();
        profile.close();
    }
}
