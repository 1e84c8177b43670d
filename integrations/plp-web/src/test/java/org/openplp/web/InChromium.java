package org.openplp.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.openplp.web.npm.ModuleText;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The compiled engine in Chromium, in a page that is opened from the disk. */
final class InChromium implements AutoCloseable {
    private static final int BATCH = 25;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ANSWERS = """
            const done = arguments[arguments.length - 1];
            const hex = bytes => Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('');
            engine.then(async ({call}) => {
              const digests = [];
              for (const [name, options] of JSON.parse(arguments[0])) {
                const answer = new TextEncoder().encode(call(name, options));
                digests.push(hex(await crypto.subtle.digest('SHA-256', answer)));
              }
              return digests;
            }).then(done, error => done(['thrown: ' + (error.stack ?? error)]));
            """;

    private final ChromeDriver driver;

    private InChromium(ChromeDriver driver) {
        this.driver = driver;
    }

    static InChromium withJavaScript() throws IOException {
        return open(
                "javascript", "Promise.resolve(" + ModuleText.expression(OnNode.COMPILED.resolve("engine.js")) + ")");
    }

    static InChromium withWasm() throws IOException {
        String bytes = Base64.getEncoder().encodeToString(Files.readAllBytes(OnNode.COMPILED.resolve("engine.wasm")));
        return open(
                "wasm",
                ModuleText.expression(OnNode.COMPILED.resolve("engine.wasm-runtime.js"))
                        + ".load(Uint8Array.from(atob('" + bytes + "'), letter => letter.charCodeAt(0)))"
                        + ".then(loaded => loaded.exports)");
    }

    private static InChromium open(String name, String engine) throws IOException {
        Path page = Files.createDirectories(Path.of("target/answers")).resolve(name + ".html");
        String script =
                ("globalThis.engine = " + engine + ";").replace("</", "<\\/").replace("<!--", "<\\!--");
        Files.writeString(page, "<!DOCTYPE html><meta charset=utf-8><script>" + script + "</script>");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("chromium", "/usr/bin/chromium"));
        options.addArguments(
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(System.getProperty("chromedriver", "/usr/bin/chromedriver"))
                        .toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        driver.get(page.toUri().toString());
        return new InChromium(driver);
    }

    /** The digests of the answers, in the order of the calls. */
    List<String> digests(List<Call> calls) throws IOException {
        List<String> digests = new ArrayList<>();
        for (int from = 0; from < calls.size(); from += BATCH) {
            List<List<String>> batch = calls.subList(from, Math.min(calls.size(), from + BATCH)).stream()
                    .map(call -> List.of(call.function(), call.json()))
                    .toList();
            List<?> answers = (List<?>)
                    Objects.requireNonNull(driver.executeAsyncScript(ANSWERS, MAPPER.writeValueAsString(batch)));
            answers.forEach(answer -> digests.add(String.valueOf(answer)));
        }
        return digests;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
