package org.openplp.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.report.Engine;
import org.openplp.rules.belgium.BelgianBook;

/**
 * Writes the page: one HTML file with its style, scripts, engine and examples. Its policy allows its own script and style sheet by their hashes, and a worker
 * from a blob. Nothing else is allowed, so it makes no requests.
 */
public final class WritePage {
    private static final Pattern PLACE = Pattern.compile("@([A-Z]+)@");
    private static final Pattern NAME = Pattern.compile("(?m)^  name: (.+)$");
    /** Text that would end the element with the engine, or change how it is parsed. */
    private static final Pattern ENDS_A_SCRIPT = Pattern.compile("<(?=/?script|!--)", Pattern.CASE_INSENSITIVE);
    /** Replaces the first character of such text; the page restores it. */
    private static final String OPENING = "\uE000";

    /** Files in the engine that only the package reads: schemas of what it returns, and texts of reports that the page does not offer. */
    private static final Pattern UNREAD = Pattern.compile(
            "(\"org/openplp/formats/(?:schema/(?!dossier)|baseline/|ci/|comparison/|overview/)[^\"]+\":\")[^\"]+");

    private static final List<String> STYLES = List.of("style.css", "form.css", "report.css");

    private WritePage() {}

    /**
     * Writes the page.
     *
     * @param arguments the folder of its sources, the folder of the package, the file to write, and any number of dossiers to offer as examples
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("give SOURCES PACKAGE OUTPUT [EXAMPLE...]");
        }
        Path output = Path.of(arguments[2]).toAbsolutePath();
        List<Path> examples = Stream.of(arguments).skip(3).map(Path::of).toList();
        String page = page(Path.of(arguments[0]), Path.of(arguments[1]), examples);
        Files.createDirectories(Objects.requireNonNull(output.getParent()));
        Files.writeString(output, page);
    }

    static String page(Path sources, Path built, List<Path> examples) throws IOException {
        StringBuilder style = new StringBuilder();
        for (String file : STYLES) {
            style.append(Files.readString(sources.resolve(file)));
        }
        String script = Modules.joined(sources.resolve("main.mjs"));
        if (ENDS_A_SCRIPT.matcher(script).find()) {
            throw new IllegalArgumentException("the scripts of the page have a tag of a script in them");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("POLICY", policy(script, style.toString()));
        parts.put("STYLE", style.toString());
        parts.put("GENERATOR", Engine.withBook(BelgianBook.ofThisRelease()));
        parts.put("SCRIPT", script);
        Matcher unread = UNREAD.matcher(Files.readString(built.resolve("worker.js")));
        parts.put("ENGINE", harmless(unread.replaceAll("$1")));
        parts.put(
                "LICENCES",
                harmless(Files.readString(built.resolve("LICENSE"))
                        + Files.readString(built.resolve("THIRD-PARTY.txt"))));
        parts.put("EXAMPLES", examples(examples));
        return PLACE.matcher(Files.readString(sources.resolve("template.html")))
                .replaceAll(place -> Matcher.quoteReplacement(Objects.requireNonNull(parts.get(place.group(1)))));
    }

    private static String policy(String script, String style) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src " + hash(script),
                "style-src " + hash(style),
                "worker-src blob:",
                "base-uri 'none'",
                "form-action 'none'");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Escapes a text for a script element: only what HTML would take for the end of the element changes. */
    private static String harmless(String text) {
        if (text.contains(OPENING) || text.indexOf('\0') >= 0 || text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("the engine has a character that HTML would change");
        }
        return ENDS_A_SCRIPT.matcher(text).replaceAll(OPENING);
    }

    private static String examples(List<Path> files) throws IOException {
        List<String> examples = new ArrayList<>();
        for (Path file : files) {
            String text = Files.readString(file);
            String stem = String.valueOf(file.getFileName());
            Matcher named = NAME.matcher(text);
            String name = named.find() ? named.group(1) : stem;
            examples.add("{\"file\":" + json(stem) + ",\"name\":" + json(name) + ",\"text\":" + json(text) + "}");
        }
        return examples.stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(String text) {
        return text.chars()
                .mapToObj(character -> character < ' ' || character == '"' || character == '\\' || character == '<'
                        ? String.format("\\u%04x", character)
                        : String.valueOf((char) character))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
