package org.openplp.rules.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.Texts;

/**
 * Why a norm has its outcome for a subject.
 *
 * @param evidence what decided, and what is shown beside it
 * @param missing the facts that are not on record and would have to be, for an undetermined outcome; for an entry of one list, those of a hundred entries of
 *     another at most
 * @param open the points that the texts leave open, and that prevent an outcome
 * @param due the last day on which the duty can, or could, be done in time
 * @param failed whether the rule failed when it was asked why, so that nothing of this is known: that it is empty does not say that there is none
 */
public record Explanation(
        List<Evidence> evidence, List<Missing> missing, List<String> open, Optional<LocalDate> due, boolean failed) {
    /**
     * A fact on record that decided, or that is shown beside what did.
     *
     * @param path where it stands, such as {@code memberships[3].adult}
     * @param key the key from the subject on, such as {@code adult}
     * @param shown what it shows
     * @param decided whether it decided; false if it is evidence and no more, so that the outcome would be the same without it
     */
    public record Evidence(FactPath path, String key, Shown shown, boolean decided) {
        /**
         * Something on record that decided.
         *
         * @param path where it stands
         * @param key the key from the subject on
         * @param shown what it shows
         */
        public Evidence(FactPath path, String key, Shown shown) {
            this(path, key, shown, true);
        }

        /**
         * What it shows, in the words that reports for programs have.
         *
         * @return the value as the dossier writes it, or such as {@code 3 on record, none fits}
         */
        public String value() {
            return shown.text();
        }

        /**
         * The value as it is shown to people: what is more than a value of the dossier is said in their language, and the value itself if the texts have labels.
         *
         * @param texts the texts
         * @return the value, or such as {@code 3 on record, none fits}
         */
        public String in(Texts texts) {
            return shown.in(texts, path);
        }

        /** Shows where the evidence stands, and not its value: it could be a text about a person, and what is printed ends up in logs. */
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /**
     * A fact that is not on record.
     *
     * @param path where it would stand
     * @param datedLater whether the dossier has it for a day after the one that is looked at
     */
    public record Missing(FactPath path, boolean datedLater) {
        /**
         * The fact without the places of entries in their lists: the same for each entry that lacks it.
         *
         * @return such as {@code memberships[].adult}
         */
        public Missing inAnyEntry() {
            return new Missing(path.inAnyEntry(), datedLater);
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
     * @param evidence what decided
     * @param missing the facts that are not on record
     * @param open the open points
     * @param due the due day
     */
    public Explanation(List<Evidence> evidence, List<Missing> missing, List<String> open, Optional<LocalDate> due) {
        this(evidence, missing, open, due, false);
    }

    /**
     * That of a rule that failed when it was asked why.
     *
     * @return an empty explanation that says that the rule failed
     */
    public static Explanation ofFailedRule() {
        return new Explanation(List.of(), List.of(), List.of(), Optional.empty(), true);
    }

    /**
     * What decided, without what is only shown beside it.
     *
     * @return the evidence without which the outcome could be another one
     */
    public List<Evidence> decisive() {
        return evidence.stream().filter(Evidence::decided).toList();
    }

    /**
     * The same without some of the evidence.
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
     * What decided, without what is missing: only an undetermined outcome lists that.
     *
     * @return evidence and due day alone
     */
    public Explanation withoutMissing() {
        return new Explanation(evidence, List.of(), List.of(), due, failed);
    }
}
