package org.openplp.formats.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.openplp.rules.digest.Sha256;

/**
 * The style sheet and the script of a page, and the policy that allows only these two.
 *
 * @param style the style sheet
 * @param script the script
 */
record Assets(String style, String script) {
    /** The assets of the report of one file. */
    static final Assets REPORT = new Assets(read("report.css"), read("report.js"));

    /** The assets of the page about a zone, which needs more. They are read when they are needed: a browser has no such page. */
    static Assets zone() {
        return new Assets(REPORT.style + read("zone.css"), REPORT.script + read("zone.js"));
    }

    /** Only the icon needs {@code img-src}. The icon is empty, so that no browser asks a server for one. */
    String policy() {
        return "default-src 'none'; style-src '" + fingerprint(style) + "'; script-src '" + fingerprint(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String read(String resource) {
        try (InputStream stream = Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("the resource cannot be read: " + resource, e);
        }
    }

    private static String fingerprint(String content) {
        byte[] digest = Sha256.start().digest(content.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
