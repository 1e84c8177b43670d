package org.openplp.law;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A part of a rule as compiled: a word, what it is about, and the parts that it combines.
 *
 * @param word the word, such as {@code yes} or {@code some}
 * @param args its arguments, such as the full key of a dossier
 * @param parts the parts that it combines, in their order
 */
public record RuleNode(String word, List<String> args, List<RuleNode> parts) {
    /** The maximum number of parts inside each other, so that a damaged file cannot exhaust the stack. */
    public static final int DEEPEST = 64;

    private static final Set<String> JUDGING =
            Set.of(("rule within also holds owed before met-if worst each each-of followed happening recurs regularly"
                            + " recurs-from-the-last people bearers matter evidence")
                    .split(" "));

    /** Copies the lists. */
    public RuleNode {
        requireNonNull(word, "word");
        args = List.copyOf(args);
        parts = List.copyOf(parts);
    }

    /**
     * A part without parts of its own.
     *
     * @param word the word
     * @param args its arguments
     * @return the part
     */
    public static RuleNode of(String word, String... args) {
        return new RuleNode(word, List.of(args), List.of());
    }

    /** Whether it is a condition. Other parts judge, with conditions among their parts. */
    public boolean isCondition() {
        return !JUDGING.contains(word);
    }

    /**
     * Reads a part from the words of a cell.
     *
     * @param words the words, as {@link #words} returns them
     * @return the part
     * @throws IllegalArgumentException if they are cut short, too long or nested too deeply
     */
    public static RuleNode of(List<String> words) {
        Reader reader = new Reader(requireNonNull(words, "words"));
        RuleNode read = reader.node(1);
        if (reader.at != words.size()) {
            throw new IllegalArgumentException("a rule goes on after its end");
        }
        return read;
    }

    /**
     * The words of this part, for a cell of a table: its word, the number of arguments, the arguments, the number of
     * parts, and the words of each.
     *
     * @return the words
     */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        writeInto(words);
        return words;
    }

    private void writeInto(List<String> words) {
        words.add(word);
        words.add(String.valueOf(args.size()));
        words.addAll(args);
        words.add(String.valueOf(parts.size()));
        parts.forEach(part -> part.writeInto(words));
    }

    /** Reads words in their order. */
    private static final class Reader {
        private final List<String> words;
        private int at;

        private Reader(List<String> words) {
            this.words = words;
        }

        private RuleNode node(int depth) {
            if (depth > DEEPEST) {
                throw new IllegalArgumentException("a rule is nested more than " + DEEPEST + " times");
            }
            String word = next();
            List<String> args = new ArrayList<>();
            for (int left = number(); left > 0; left--) {
                args.add(next());
            }
            List<RuleNode> parts = new ArrayList<>();
            for (int left = number(); left > 0; left--) {
                parts.add(node(depth + 1));
            }
            return new RuleNode(word, args, parts);
        }

        private String next() {
            if (at == words.size()) {
                throw new IllegalArgumentException("a rule is cut short");
            }
            return words.get(at++);
        }

        private int number() {
            String word = next();
            try {
                return Integer.parseInt(word);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("a rule has " + word + " where a number belongs", e);
            }
        }
    }
}
