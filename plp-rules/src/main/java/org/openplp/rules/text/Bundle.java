package org.openplp.rules.text;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openplp.law.LawTexts;

/**
 * Texts of one language by their keys, from a properties file in UTF-8 or from compiled law. The texts are plain: as message formats, they
 * would lose their apostrophes in French.
 */
public final class Bundle {
    private static final String FIRST = "{0}";
    private static final String AND_THE_REST = "..}";

    private final String name;
    private final Function<String, Optional<String>> texts;
    private final Supplier<Set<String>> keys;

    private Bundle(String name, Function<String, Optional<String>> texts, Supplier<Set<String>> keys) {
        this.name = name;
        this.texts = texts;
        this.keys = keys;
    }

    /** Texts of compiled law. Each is decoded when it is asked for. */
    static Bundle of(String name, LawTexts texts) {
        return new Bundle(name, texts::find, texts::keys);
    }

    /**
     * The file name of a bundle. There is one file for each language, and none replaces another.
     *
     * @param name the name of the bundle, such as {@code texts}
     * @param language the language
     * @return the file name, such as {@code texts_nl.properties}
     */
    public static String file(String name, Language language) {
        requireNonNull(name, "name");
        return name + "_" + language.code() + ".properties";
    }

    /**
     * Reads a bundle from its file. The caller opens the file, since a module cannot read the resources of another one.
     *
     * @param name the name of the bundle in an error
     * @param file the file, which is closed; {@code null} if there is none
     * @return the bundle
     * @throws IllegalStateException if there is no file
     * @throws IllegalArgumentException if it is not a properties file
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Bundle read(String name, @Nullable InputStream file) {
        requireNonNull(name, "name");
        if (file == null) {
            throw new IllegalStateException("the resource is missing: " + name);
        }
        Properties texts = new Properties();
        // read whole, since a reader compiled for browsers fails where a character lies across its buffers
        try (file) {
            texts.load(new StringReader(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the resource cannot be read: " + name, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the resource is no file of properties: " + name, e);
        }
        return new Bundle(
                name,
                key -> Optional.ofNullable(texts.getProperty(Objects.requireNonNull(key))),
                texts::stringPropertyNames);
    }

    /**
     * The keys of all texts.
     *
     * @return the keys, sorted
     */
    public Set<String> keys() {
        return Collections.unmodifiableSet(new TreeSet<>(keys.get()));
    }

    /**
     * A text.
     *
     * @param key its key
     * @param values replace {@code {0}}, {@code {1}} and so on, unchanged; {@code {1..}} stands for the second and all
     *     that follow it, with commas between them
     * @return the text
     * @throws IllegalArgumentException if there is no such text
     */
    public String text(String key, String... values) {
        requireNonNull(key, "key");
        requireNonNull(values, "values");
        return find(key, values).orElseThrow(() -> new IllegalArgumentException("no text for " + key + " in " + name));
    }

    /**
     * A text about a number of things. It is the text of the key with {@code .one} for one thing, and with
     * {@code .none} for none if there is such a text.
     *
     * @param key its key
     * @param number the number of things, which replaces {@code {0}}
     * @param values replace {@code {1}} and so on
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
     * An optional text.
     *
     * @param key its key
     * @param values replace {@code {0}}, {@code {1}} and so on, unchanged
     * @return the text; empty if there is none
     */
    public Optional<String> find(String key, String... values) {
        requireNonNull(key, "key");
        requireNonNull(values, "values");
        return texts.apply(key).map(text -> fill(text, values));
    }

    /**
     * The parts of a text around its first value, which it holds once, for a caller that marks the value.
     *
     * @param key its key
     * @param more replace {@code {1}} and so on
     * @return what comes before {@code {0}}, and what comes after it
     * @throws IllegalArgumentException if there is no such text, or if it does not have the place
     */
    public List<String> around(String key, String... more) {
        requireNonNull(more, "more");
        String text = text(key);
        int place = text.indexOf(FIRST);
        if (place < 0) {
            throw new IllegalArgumentException("no " + FIRST + " in the text for " + key + " in " + name);
        }
        String[] values = new String[more.length + 1];
        values[0] = FIRST;
        System.arraycopy(more, 0, values, 1, more.length);
        return List.of(fill(text.substring(0, place), values), fill(text.substring(place + FIRST.length()), values));
    }

    /** Fills in the values in one pass from the left, so that a value is never mistaken for a placeholder. */
    private static String fill(String text, String... values) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int number = text.charAt(at) == '{' && at + 2 < text.length() ? text.charAt(at + 1) - '0' : -1;
            boolean isThere = number >= 0 && number < values.length;
            if (isThere && text.charAt(at + 2) == '}') {
                filled.append(values[number]);
                at += 3;
            } else if (isThere && text.startsWith(AND_THE_REST, at + 2)) {
                filled.append(String.join(", ", Arrays.asList(values).subList(number, values.length)));
                at += 2 + AND_THE_REST.length();
            } else {
                filled.append(text.charAt(at));
                at++;
            }
        }
        return filled.toString();
    }
}
