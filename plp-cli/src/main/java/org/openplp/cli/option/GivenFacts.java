package org.openplp.cli.option;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The facts of an act from the command line, such as {@code membership.adult=true}, turned into YAML as a file would
 * have it.
 */
public final class GivenFacts {
    private static final Pattern KEY = Pattern.compile("[A-Za-z]+(\\.[A-Za-z]+)*");

    /** Thrown for a word of the command line that is not a fact. */
    public static final class NoFact extends Exception {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String what;
        private final String key;

        public NoFact(String what, String key) {
            super(what);
            this.what = what;
            this.key = key;
        }

        /** The mistake, as a key of the texts of the command. */
        public String what() {
            return what;
        }

        /** The key from the command line. */
        public String key() {
            return key;
        }
    }

    private final Map<String, Object> tree = new LinkedHashMap<>();

    private GivenFacts() {}

    /**
     * Parses words of the command line.
     *
     * @throws NoFact if a word is not a key, an equals sign and a value, or if a key is given twice
     */
    public static GivenFacts of(List<String> words) throws NoFact {
        GivenFacts facts = new GivenFacts();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 0 || !KEY.matcher(word.substring(0, equals)).matches()) {
                throw new NoFact("fact.form", "");
            }
            facts.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return facts;
    }

    @SuppressWarnings("unchecked") // a value that is not a text is a group of keys
    private void put(String key, String value) throws NoFact {
        Map<String, Object> group = tree;
        String[] steps = key.split("\\.", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            Object inner = group.computeIfAbsent(steps[i], step -> new LinkedHashMap<String, Object>());
            if (!(inner instanceof Map)) {
                throw new NoFact("fact.both", key);
            }
            group = (Map<String, Object>) inner;
        }
        if (group.putIfAbsent(steps[steps.length - 1], value) != null) {
            throw new NoFact("fact.twice", key);
        }
    }

    /**
     * The facts as YAML in flow style. A value that begins with a bracket is a list or a group of keys; every other
     * value is a text.
     */
    public String asYaml() {
        return yaml(tree);
    }

    private static String yaml(Map<?, ?> group) {
        StringBuilder text = new StringBuilder("{");
        group.forEach((key, value) -> text.append(text.length() > 1 ? ", " : "")
                .append(key)
                .append(": ")
                .append(value instanceof Map<?, ?> inner ? yaml(inner) : scalar(value.toString())));
        return text.append('}').toString();
    }

    private static String scalar(String value) {
        return value.startsWith("[") || value.startsWith("{")
                ? value
                : '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
    }
}
