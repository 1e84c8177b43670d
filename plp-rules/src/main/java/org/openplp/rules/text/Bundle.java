package org.openplp.rules.text;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Texts of one language by their keys, from a file of properties in UTF-8. A text is plain: no message format, which would take the apostrophes out of French.
 */
public final class Bundle {
    private final String name;
    private final Properties texts = new Properties();

    private Bundle(String name) {
        this.name = name;
    }

    /**
     * What the file of a bundle is called. There is one for each language, and none stands in for another.
     *
     * @param name the name of the bundle, such as {@code texts}
     * @param language the language
     * @return such as {@code texts_nl.properties}
     */
    public static String file(String name, Language language) {
        requireNonNull(name, "name");
        return name + "_" + language.code() + ".properties";
    }

    /**
     * Reads a bundle from its file. The caller opens it, since a module does not read the resources of another one.
     *
     * @param name what the bundle is called in an error
     * @param file the file, which is closed; {@code null} if there is none
     * @return the bundle
     * @throws IllegalStateException if there is no file
     * @throws IllegalArgumentException if it is no file of properties
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Bundle read(String name, @Nullable InputStream file) {
        requireNonNull(name, "name");
        if (file == null) {
            throw new IllegalStateException("the resource is missing: " + name);
        }
        Bundle bundle = new Bundle(name);
        try (InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            bundle.texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource cannot be read: " + name, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the resource is no file of properties: " + name, e);
        }
        return bundle;
    }

    /**
     * The keys of all texts.
     *
     * @return the keys, sorted
     */
    public Set<String> keys() {
        return Collections.unmodifiableSet(new TreeSet<>(texts.stringPropertyNames()));
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
        requireNonNull(key, "key");
        requireNonNull(values, "values");
        return find(key, values).orElseThrow(() -> new IllegalArgumentException("no text for " + key + " in " + name));
    }

    /**
     * A text about a number of things: that of the key with {@code .one} if there is one thing, with {@code .none} if there is none, and such a text for it.
     *
     * @param key its key
     * @param number how many things there are, which takes the place of {@code {0}}
     * @param values take the place of {@code {1}} and so on
     * @return the text
     * @throws IllegalArgumentException if there is no such text
     */
    public String counted(String key, long number, String... values) {
        requireNonNull(key, "key");
        String[] all = new String[values.length + 1];
        all[0] = Long.toString(number);
        System.arraycopy(values, 0, all, 1, values.length);
        Optional<String> few =
                number == 0 || number == 1 ? find(key + (number == 0 ? ".none" : ".one"), all) : Optional.empty();
        return few.orElseGet(() -> text(key, all));
    }

    /**
     * A text that need not be there.
     *
     * @param key its key
     * @param values take the place of {@code {0}}, {@code {1}} and so on, as they are
     * @return empty if there is no such text
     */
    public Optional<String> find(String key, String... values) {
        requireNonNull(key, "key");
        requireNonNull(values, "values");
        return Optional.ofNullable(texts.getProperty(Objects.requireNonNull(key)))
                .map(text -> fill(text, values));
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
