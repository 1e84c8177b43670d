package org.openplp.formats.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.openplp.rules.assessment.RuleBook;

/** The release of openplp that made a report. */
public final class Engine {
    private static final String VERSION = read();

    private Engine() {}

    /**
     * The name and version of this release.
     *
     * @return such as {@code openplp 0.1.0}
     */
    public static String name() {
        return "openplp " + VERSION;
    }

    /**
     * The name and version of this release, with a rule book.
     *
     * @param book the rule book that is applied
     * @return such as {@code openplp 0.1.0, plp-be 2026.3 DIGEST}
     */
    public static String withBook(RuleBook book) {
        return name() + ", " + book.id() + " " + book.version() + " " + book.digest();
    }

    private static String read() {
        Properties properties = new Properties();
        String resource = "/org/openplp/formats/engine.properties";
        try (InputStream stream = Objects.requireNonNull(Engine.class.getResourceAsStream(resource), resource)) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource cannot be read: " + resource, e);
        }
        return properties.getProperty("version", "unknown");
    }
}
