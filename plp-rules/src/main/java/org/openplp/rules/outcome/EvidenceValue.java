package org.openplp.rules.outcome;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.FactWords;

/** What evidence shows: a value of the dossier, or a statement about several. Its text never changes, since baselines and comparisons store it. No logic reads that text. */
public sealed interface EvidenceValue {
    /**
     * The text for reports for programs.
     *
     * @return the text, the same in every language
     */
    String text();

    /**
     * The part of {@link #text()} that decided. For a gap it stays the same as long as the gap lasts, and the number of
     * entries that do not fit does not matter.
     *
     * @return the text, the same in every language and on every day on which this decides
     */
    default String lasting() {
        return text();
    }

    /**
     * The text for people.
     *
     * @param texts the texts in their language
     * @return the value, as the texts name it, or words in that language
     */
    String text(Texts texts);

    /**
     * A value of the dossier.
     *
     * @param content a closed word, a day, a time, yes or no, a term, or a text; anything else becomes a text
     */
    record Value(Object content) implements EvidenceValue {
        /** Refuses null. */
        public Value {
            content = FactWords.content(requireNonNull(content, "content"));
        }

        @Override
        public String text() {
            return FactWords.ofTheFile().value(content);
        }

        @Override
        public String text(Texts texts) {
            requireNonNull(texts, "texts");
            return texts.facts().value(content);
        }

        /** Written out for the sake of a start, as the hash code of a norm id is. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Value value && content.equals(value.content);
        }

        @Override
        public int hashCode() {
            return content.hashCode();
        }
    }

    /**
     * The values of a list.
     *
     * @param contents what each is, as of a {@link Value}
     */
    record Values(List<Object> contents) implements EvidenceValue {
        /** Copies the list. */
        public Values {
            requireNonNull(contents, "contents");
            contents = contents.stream().map(FactWords::content).toList();
        }

        @Override
        public String text() {
            return FactWords.ofTheFile().values(contents);
        }

        @Override
        public String text(Texts texts) {
            requireNonNull(texts, "texts");
            return texts.facts().values(contents);
        }
    }

    /** Evidence with a word of its own. */
    enum Word implements EvidenceValue {
        /** It is known to be none. */
        NONE("none", ""),
        /** It was agreed that there is no term. */
        NO_TERM("NONE", ""),
        /** It is known not to have happened. */
        NOT_YET("has not happened", "evidence.not-yet"),
        /** It is on record; its content does not matter. */
        ON_RECORD("on record", "evidence.on-record"),
        /** The relevant day is not on record. */
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

        /** Gives the word in a language. The words for none are those of a dossier. */
        @Override
        public String text(Texts texts) {
            requireNonNull(texts, "texts");
            if (!key.isEmpty()) {
                return texts.text(key);
            }
            return texts.facts().areLabels() ? texts.facts().none() : text;
        }
    }

    /**
     * Several entries, none of which fits.
     *
     * @param size the number of entries, at least one
     */
    record NoneFits(int size) implements EvidenceValue {
        @Override
        public String text() {
            return size + " on record, none fits";
        }

        @Override
        public String lasting() {
            return Word.NONE.text();
        }

        @Override
        public String text(Texts texts) {
            requireNonNull(texts, "texts");
            return texts.text("evidence.none-fits", Integer.toString(size));
        }
    }

    /**
     * Several entries that all fit.
     *
     * @param size the number of entries, at least one
     */
    record AllFit(int size) implements EvidenceValue {
        @Override
        public String text() {
            return size + " on record, all fit";
        }

        @Override
        public String text(Texts texts) {
            requireNonNull(texts, "texts");
            return texts.text("evidence.all-fit", Integer.toString(size));
        }
    }

    /**
     * Days on which none of the entries holds.
     *
     * @param first the first day
     * @param last the last day, inclusive
     */
    record Gap(LocalDate first, LocalDate last) implements EvidenceValue {
        /**
         * Refuses a gap that ends before it begins.
         *
         * @throws IllegalArgumentException if the last day is before the first
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
        public String text(Texts texts) {
            requireNonNull(texts, "texts");
            return first.equals(last)
                    ? texts.text("evidence.gap-of-a-day", texts.date(first))
                    : texts.text("evidence.gap", texts.date(first), texts.date(last));
        }
    }

    /**
     * The values of a list that lacks a required one.
     *
     * @param listed the values on record
     * @param lacking the missing value
     */
    record Without(Values listed, Value lacking) implements EvidenceValue {
        /** Refuses null. */
        public Without {
            requireNonNull(listed, "listed");
            requireNonNull(lacking, "lacking");
        }

        @Override
        public String text() {
            return listed.text() + ", without " + lacking.text();
        }

        @Override
        public String text(Texts texts) {
            requireNonNull(texts, "texts");
            return texts.text("evidence.without", listed.text(texts), lacking.text(texts));
        }
    }
}
