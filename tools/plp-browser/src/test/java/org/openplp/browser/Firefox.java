package org.openplp.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.json.Json;

/**
 * A headless Firefox with a profile of its own, which is thrown away. It is spoken to in WebDriver BiDi, which needs no driver. Where it is is told by the
 * property {@code firefox}; left out, it is where Debian puts it.
 */
final class Firefox implements AutoCloseable {
    private static final Json JSON = new Json();
    private static final long SECONDS = 120;

    private final Profile profile;
    private final Process process;
    private final WebSocket socket;
    private final Messages messages;
    private final String tab;
    private long number;

    private Firefox(Profile profile, Process process, WebSocket socket, Messages messages) {
        this.profile = profile;
        this.process = process;
        this.socket = socket;
        this.messages = messages;
        ask("session.new", Map.of("capabilities", Map.of()));
        ask("session.subscribe", Map.of("events", List.of("log.entryAdded")));
        List<?> tabs = (List<?>)
                Objects.requireNonNull(ask("browsingContext.getTree", Map.of()).get("contexts"));
        this.tab = String.valueOf(((Map<?, ?>) tabs.get(0)).get("context"));
    }

    static Firefox start() throws IOException, InterruptedException {
        Profile profile = Profile.empty();
        Files.writeString(
                profile.folder().resolve("user.js"),
                "user_pref('browser.download.folderList', 2);\nuser_pref('browser.download.dir', '" + kept(profile)
                        + "');\n");
        Path said = profile.folder().resolve("said");
        Process process = new ProcessBuilder(
                        System.getProperty("firefox", "/usr/bin/firefox-esr"),
                        "--headless",
                        "--no-remote",
                        "--profile",
                        profile.folder().toString(),
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        Messages messages = new Messages();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address(said) + "/session"), messages)
                .join();
        return new Firefox(profile, process, socket, messages);
    }

    /** The address that Firefox says it listens at. */
    private static String address(Path said) throws IOException, InterruptedException {
        String announced = "WebDriver BiDi listening on ";
        for (int tries = 0; tries < SECONDS * 10; tries++) {
            for (String line : Files.readAllLines(said)) {
                if (line.startsWith(announced)) {
                    return line.substring(announced.length()).strip();
                }
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("Firefox does not listen: " + Files.readString(said));
    }

    private Map<?, ?> ask(String method, Map<String, ?> parameters) {
        number++;
        CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
        messages.asked.put(number, answer);
        socket.sendText(JSON.toJson(Map.of("id", number, "method", method, "params", parameters)), true)
                .join();
        try {
            Map<String, Object> whole =
                    answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
            if (!(whole.get("result") instanceof Map<?, ?> result)) {
                throw new IllegalStateException(method + ": " + whole);
            }
            return result;
        } catch (CompletionException e) {
            throw new IllegalStateException("no answer to " + method, e);
        }
    }

    void open(Path page) {
        ask(
                "browsingContext.navigate",
                Map.of("context", tab, "url", page.toUri().toString(), "wait", "complete"));
    }

    /** What an expression gives. */
    @Nullable
    Object evaluate(String expression) {
        Map<?, ?> given = ask(
                "script.evaluate",
                Map.of("expression", expression, "target", Map.of("context", tab), "awaitPromise", true));
        if (!(given.get("result") instanceof Map<?, ?> result)) {
            throw new AssertionError(expression + ": " + given.get("exceptionDetails"));
        }
        return result.get("value");
    }

    /** Waits until an expression is true. */
    void await(String expression) {
        Waiting.until(expression, Duration.ofSeconds(SECONDS), () -> Boolean.TRUE.equals(evaluate(expression)));
    }

    /** The folder in which it keeps what pages hand over as files. */
    Path kept() {
        return kept(profile);
    }

    private static Path kept(Profile profile) {
        return profile.folder().resolve("kept");
    }

    /** What the console said. */
    List<String> console() {
        return List.copyOf(messages.said);
    }

    /** The messages of Firefox: answers, and what its console says. */
    private static final class Messages implements WebSocket.Listener {
        private final Map<Long, CompletableFuture<Map<String, Object>>> asked = new ConcurrentHashMap<>();
        private final List<String> said = Collections.synchronizedList(new ArrayList<>());
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                Map<String, Object> message = JSON.toType(text.toString(), Json.MAP_TYPE);
                text.setLength(0);
                if (message.get("id") instanceof Number id) {
                    CompletableFuture<Map<String, Object>> answer = asked.remove(id.longValue());
                    if (answer != null) {
                        answer.complete(message);
                    }
                } else {
                    said.add(message.toString());
                }
            }
            from.request(1);
            return null;
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        profile.close();
    }
}
