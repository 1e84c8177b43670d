package org.openplp.rules.norm;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Texts for people about norms and findings, in one language. No logic reads them. */
public final class Texts {
    private static final Texts ENGLISH = new Texts("en");

    private final Properties texts = new Properties();

    private Texts(String language) {
        String resource = "texts_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource cannot be read: " + resource, e);
        }
    }

    /**
     * The texts in English.
     *
     * @return always the same ones
     */
    public static Texts english() {
        return ENGLISH;
    }

    /**
     * A text.
     *
     * @param key its key
     * @param values take the place of {@code {0}}, {@code {1}} and so on, as they are
     * @return the text
     * @throws IllegalArgumentException if there is no such text
     */
    public String text(String key, String... values) {
        return find(key, values).orElseThrow(() -> new IllegalArgumentException("no text for " + key));
    }

    /**
     * A text that need not be there.
     *
     * @param key its key
     * @param values take the place of {@code {0}}, {@code {1}} and so on, as they are
     * @return empty if there is no such text
     */
    public Optional<String> find(String key, String... values) {
        return Optional.ofNullable(texts.getProperty(key)).map(text -> fill(text, values));
    }

    /** One pass from the left, so that a value is never taken for a place to fill. */
    private static String fill(String text, String... values) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            boolean place = text.charAt(at) == '{' && at + 2 < text.length() && text.charAt(at + 2) == '}';
            int number = place ? text.charAt(at + 1) - '0' : -1;
            if (number >= 0 && number < values.length) {
                filled.append(values[number]);
                at += 3;
            } else {
                filled.append(text.charAt(at));
                at++;
            }
        }
        return filled.toString();
    }
}
