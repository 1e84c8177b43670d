package org.openplp.rules.assessment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.Texts;

/**
 * An entry of the dossier that the rule book cannot use, or a remark that a reader should know. Reports list it; it
 * changes no outcome.
 *
 * @param path its place in the dossier; empty for the dossier as a whole
 * @param code its code: stable, for machines
 * @param values the values that its text names
 */
public record Notice(FactPath path, String code, List<Value> values) {
    /** The code of the notice that some norms may not have been in force yet on the day. */
    public static final String START_UNKNOWN = "norm.start-unknown";

    /** What the text of a notice names. */
    public sealed interface Value {
        /**
         * The value for programs.
         *
         * @return a text, the same in every language
         */
        String text();

        /**
         * The value for people.
         *
         * @param texts the texts in their language
         * @param book the book whose assessment has the notice
         * @return the value in words
         */
        String text(Texts texts, RuleBook book);
    }

    /**
     * A day.
     *
     * @param day the day
     */
    public record Day(LocalDate day) implements Value {
        @Override
        public String text() {
            return day.toString();
        }

        @Override
        public String text(Texts texts, RuleBook book) {
            requireNonNull(book, "book");
            return texts.date(day);
        }
    }

    /**
     * An id, or a word of the dossier, which stays as it is.
     *
     * @param text the id or the word
     */
    public record AsItIs(String text) implements Value {
        @Override
        public String text(Texts texts, RuleBook book) {
            requireNonNull(texts, "texts");
            requireNonNull(book, "book");
            return text;
        }
    }

    /**
     * What an arrangement changes.
     *
     * @param key the name of the parameter in the register
     */
    public record OfParameter(String key) implements Value {
        @Override
        public String text() {
            return key;
        }

        @Override
        public String text(Texts texts, RuleBook book) {
            requireNonNull(book, "book");
            return texts.facts().parameter(key);
        }
    }

    /**
     * A circular.
     *
     * @param id its id, as house rules name it
     */
    public record OfCircular(String id) implements Value {
        @Override
        public String text() {
            return id;
        }

        @Override
        public String text(Texts texts, RuleBook book) {
            return book.register().circulars(texts.language()).circular(id).title();
        }
    }

    /** Copies the values. */
    public Notice {
        requireNonNull(path, "path");
        requireNonNull(code, "code");
        requireNonNull(values, "values");
        values = List.copyOf(values);
    }

    /** Shows its code and place, but not its values: one could be a text about a person, and printed values end up in logs. */
    @Override
    public String toString() {
        return code + " at " + path;
    }
}
