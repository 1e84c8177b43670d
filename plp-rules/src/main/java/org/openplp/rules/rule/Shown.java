package org.openplp.rules.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.label.FactWords;
import org.openplp.rules.norm.Texts;

/** What evidence shows: a value of the dossier, or what is more than one. Its text never changes, since baselines and comparisons keep it. */
public sealed interface Shown {
    /**
     * The text that reports for programs have.
     *
     * @return the same in every language
     */
    String text();

    /**
     * The part of {@link #text()} that decided. A gap stays the same while it lasts, and it does not matter how many entries do not fit.
     *
     * @return the same in every language, and on every day on which this decides
     */
    default String lasting() {
        return text();
    }

    /**
     * What people read.
     *
     * @param texts the texts in their language
     * @param path where the fact stands
     * @return the value, as the texts call it, or words in that language
     */
    String in(Texts texts, FactPath path);

    /**
     * A value as the dossier writes it.
     *
     * @param text the value
     */
    record Value(String text) implements Shown {
        /** Refuses null. */
        public Value {
            requireNonNull(text, "text");
        }

        @Override
        public String in(Texts texts, FactPath path) {
            requireNonNull(texts, "texts");
            requireNonNull(path, "path");
            return texts.facts().value(path, text);
        }
    }

    /** What has a word of its own. */
    enum Word implements Shown {
        /** There is known to be none. */
        NONE("none", ""),
        /** It is known not to have happened. */
        NOT_YET("has not happened", "evidence.not-yet"),
        /** It is there; what is in it does not matter. */
        ON_RECORD("on record", "evidence.on-record"),
        /** The day that would matter is not there. */
        NO_DAY("no day on record", "evidence.no-day"),
        /** The version is not in force. */
        NOT_IN_FORCE("not in force", "evidence.not-in-force"),
        /** The entry is the first of its list. */
        FIRST("first", "evidence.first"),
        /** The entry is a later one of its list. */
        LATER("later", "evidence.later");

        private final String text;
        private final String key;

        Word(String text, String key) {
            this.text = text;
            this.key = key;
        }

        @Override
        public String text() {
            return text;
        }

        /** The word {@code none} is that of a dossier. */
        @Override
        public String in(Texts texts, FactPath path) {
            requireNonNull(texts, "texts");
            requireNonNull(path, "path");
            return key.isEmpty() ? texts.facts().none() : texts.text(key);
        }
    }

    /**
     * Of some entries, none fits.
     *
     * @param size how many there are, at least one
     */
    record NoneFits(int size) implements Shown {
        @Override
        public String text() {
            return size + " on record, none fits";
        }

        @Override
        public String lasting() {
            return Word.NONE.text();
        }

        @Override
        public String in(Texts texts, FactPath path) {
            requireNonNull(texts, "texts");
            requireNonNull(path, "path");
            return texts.text("evidence.none-fits", Integer.toString(size));
        }
    }

    /**
     * All of some entries fit.
     *
     * @param size how many there are, at least one
     */
    record AllFit(int size) implements Shown {
        @Override
        public String text() {
            return size + " on record, all fit";
        }

        @Override
        public String in(Texts texts, FactPath path) {
            requireNonNull(texts, "texts");
            requireNonNull(path, "path");
            return texts.text("evidence.all-fit", Integer.toString(size));
        }
    }

    /**
     * Days on which none of the entries holds.
     *
     * @param first the first of them
     * @param last the last of them, included
     */
    record Gap(LocalDate first, LocalDate last) implements Shown {
        /**
         * Refuses a gap that ends before it begins.
         *
         * @throws IllegalArgumentException if the last day lies before the first
         */
        public Gap {
            requireNonNull(first, "first");
            requireNonNull(last, "last");
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("gap ends " + last + " before it begins " + first);
            }
        }

        @Override
        public String text() {
            return first.equals(last) ? "none on " + first : lasting() + " to " + last;
        }

        @Override
        public String lasting() {
            return "none from " + first;
        }

        @Override
        public String in(Texts texts, FactPath path) {
            requireNonNull(texts, "texts");
            requireNonNull(path, "path");
            return first.equals(last)
                    ? texts.text("evidence.gap-of-a-day", texts.date(first))
                    : texts.text("evidence.gap", texts.date(first), texts.date(last));
        }
    }

    /**
     * Values of a list that lacks the one that is asked for.
     *
     * @param listed the values that are there
     * @param lacking the one that is not
     */
    record Without(String listed, String lacking) implements Shown {
        /** Refuses null. */
        public Without {
            requireNonNull(listed, "listed");
            requireNonNull(lacking, "lacking");
        }

        @Override
        public String text() {
            return listed + ", without " + lacking;
        }

        @Override
        public String in(Texts texts, FactPath path) {
            requireNonNull(texts, "texts");
            requireNonNull(path, "path");
            FactWords facts = texts.facts();
            return texts.text("evidence.without", facts.value(path, listed), facts.value(path, lacking));
        }
    }
}
