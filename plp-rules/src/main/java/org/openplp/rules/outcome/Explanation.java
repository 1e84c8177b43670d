package org.openplp.rules.outcome;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.Texts;

/**
 * Why a norm has its outcome for a subject.
 *
 * @param evidence the evidence that decided, and what is shown in addition
 * @param missing the facts that would have to be on record, for an undetermined outcome. For an entry of one list, they
 *     are in at most a hundred entries of another
 * @param open the points that the texts leave open and that prevent an outcome
 * @param due the last day on which the duty can, or could, be done in time
 * @param failed whether the rule failed to explain, so that nothing of this is known: an empty list then does not mean
 *     that there is nothing
 */
public record Explanation(
        List<Evidence> evidence, List<Missing> missing, List<String> open, Optional<LocalDate> due, boolean failed) {
    /**
     * A fact on record that decided, or that is shown in addition to what did.
     *
     * @param path its path, such as {@code memberships[3].adult}
     * @param key the key, starting at the subject, such as {@code adult}
     * @param shown what it shows
     * @param decided whether it decided; false if the outcome would be the same without it
     */
    public record Evidence(FactPath path, String key, EvidenceValue shown, boolean decided) {
        /**
         * Evidence that decided.
         *
         * @param path its path
         * @param key the key, starting at the subject
         * @param shown what it shows
         */
        public Evidence(FactPath path, String key, EvidenceValue shown) {
            this(path, key, shown, true);
        }

        /**
         * The evidence in the words of reports for programs.
         *
         * @return the value as the dossier writes it, or a text such as {@code 3 on record, none fits}
         */
        public String value() {
            return shown.text();
        }

        /**
         * The evidence as shown to people. Anything other than a value of the dossier is in their language, and the
         * value too if the texts have labels.
         *
         * @param texts the texts
         * @return the value, or a text such as {@code 3 on record, none fits}
         */
        public String text(Texts texts) {
            return shown.text(texts);
        }

        /** Written out for the sake of a start, as the hash code of a norm id is. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Evidence one
                    && path.equals(one.path)
                    && key.equals(one.key)
                    && shown.equals(one.shown)
                    && decided == one.decided;
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }

        /** Shows the path of the evidence, but not its value: it could be a text about a person, and printed values end up in logs. */
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /**
     * A fact that is not on record.
     *
     * @param path the path that it would have
     * @param datedLater whether the dossier has it for a day after the assessed one
     */
    public record Missing(FactPath path, boolean datedLater) {
        /**
         * The fact without the places of entries in their lists, which is the same for each entry that lacks it.
         *
         * @return the fact, such as {@code memberships[].adult}
         */
        public Missing inAnyEntry() {
            return new Missing(path.inAnyEntry(), datedLater);
        }

        /** Written out for the sake of a start, as the hash code of a norm id is. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Missing one && path.equals(one.path) && datedLater == one.datedLater;
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }

    /** Copies the lists. */
    public Explanation {
        requireNonNull(evidence, "evidence");
        requireNonNull(missing, "missing");
        requireNonNull(open, "open");
        requireNonNull(due, "due");
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
        open = List.copyOf(open);
    }

    /**
     * The explanation of a rule that did not fail.
     *
     * @param evidence the evidence that decided
     * @param missing the facts that are not on record
     * @param open the open points
     * @param due the due day
     */
    public Explanation(List<Evidence> evidence, List<Missing> missing, List<String> open, Optional<LocalDate> due) {
        this(evidence, missing, open, due, false);
    }

    /**
     * The explanation of a rule that failed to explain.
     *
     * @return an empty explanation that says that the rule failed
     */
    public static Explanation ofFailedRule() {
        return new Explanation(List.of(), List.of(), List.of(), Optional.empty(), true);
    }

    /**
     * The evidence that decided, without what is only shown in addition.
     *
     * @return the evidence without which the outcome might be different
     */
    public List<Evidence> decisive() {
        return evidence.stream().filter(Evidence::decided).toList();
    }

    /**
     * This explanation without some of the evidence.
     *
     * @param old the evidence to leave out
     * @return the rest; all of it if nothing would be left
     */
    public Explanation without(Set<Evidence> old) {
        requireNonNull(old, "old");
        List<Evidence> more =
                evidence.stream().filter(one -> !old.contains(one)).toList();
        return more.isEmpty() ? this : new Explanation(more, missing, open, due, failed);
    }

    /**
     * This explanation without missing facts, which most outcomes do not list.
     *
     * @return evidence and due day alone
     */
    public Explanation withoutMissing() {
        return new Explanation(evidence, List.of(), List.of(), due, failed);
    }
}
