package org.openplp.rules.permission;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.RejectionCode;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.text.Language;

/** The answer to the question whether an act is allowed, as far as records can show. */
public sealed interface Permission {
    /**
     * Yes: the act breaches no norm that is not breached without it. The consequences list what only people can judge,
     * and what a waiver covers.
     *
     * @param consequences what the act would do to the findings
     */
    record Yes(Consequences consequences) implements Permission {}

    /**
     * No: the norms of {@link Consequences#breached} are in the way.
     *
     * @param consequences what the act would do to the findings
     */
    record No(Consequences consequences) implements Permission {
        /**
         * Whether only advice or a template is in the way, so that the act may still be done for a reason.
         *
         * @return false if one of the norms in the way binds, even if only locally
         */
        public boolean onAdviceAlone() {
            return consequences.breached().stream()
                    .allMatch(finding -> finding.norm().force().isAdvice());
        }
    }

    /**
     * The answer depends on missing facts, or on what the texts leave open.
     *
     * @param consequences what the act would do to the findings
     * @param why what the answer depends on
     */
    record Undetermined(Consequences consequences, Doubt why) implements Permission {
        /**
         * The facts to find out, starting with those that settle most findings.
         *
         * @return the facts; empty if facts alone do not settle it
         */
        public List<MissingFact> factsToFindOut() {
            return consequences.factsToFindOut();
        }

        /**
         * The findings that depend on a point that the texts leave open, which no fact settles.
         *
         * @return the findings in the order of the register
         */
        public List<Finding> leftOpen() {
            return consequences.undetermined().stream()
                    .filter(finding -> finding.details()
                            .filter(details -> !details.open().isEmpty())
                            .isPresent())
                    .toList();
        }
    }

    /**
     * The act cannot be done at all: the record would contradict itself.
     *
     * @param reasons the reasons, each with a stable code
     */
    record Impossible(List<Defect> reasons) implements Permission {
        /** Copies the reasons. */
        public Impossible {
            requireNonNull(reasons, "reasons");
            reasons = List.copyOf(reasons);
        }

        /**
         * Whether the act fails only because a required day is missing.
         *
         * @return true if there is an answer once the day is given
         */
        public boolean lacksADay() {
            return isFor(RejectionCode.DAY_MISSING);
        }

        /**
         * Whether the act only puts facts on record, so that it can be done and is not to be asked about.
         *
         * @return true if {@link org.openplp.core.act.Act#onlyRecords}
         */
        public boolean onlyRecords() {
            return isFor(Permissions.ACT_ONLY_RECORDS);
        }

        private boolean isFor(String code) {
            return reasons.stream().allMatch(reason -> reason.code().equals(code));
        }
    }

    /** Why it is not known whether an act is allowed. */
    enum Doubt {
        /** Facts are missing, or the texts leave a point open. */
        UNDETERMINED,
        /** A rule failed. */
        RULE_FAILED,
        /** The group is not a partnership, so the norms do not apply to it (reading R23). */
        INFORMAL_GROUP
    }

    /**
     * What the act would do to the findings, whatever the answer.
     *
     * @return the consequences; empty if the act is impossible
     */
    default Optional<Consequences> whatItDoes() {
        if (this instanceof Yes yes) {
            return Optional.of(yes.consequences());
        }
        if (this instanceof No no) {
            return Optional.of(no.consequences());
        }
        return this instanceof Undetermined open ? Optional.of(open.consequences()) : Optional.empty();
    }

    /**
     * The answer in words.
     *
     * @param language the language
     * @return a sentence, such as {@code No: 1 norm stands in the way.}
     */
    default String text(Language language) {
        return Texts.inLanguage(language).said(answer(language), because(language));
    }

    /**
     * The answer in a word or a few.
     *
     * @param language the language
     * @return the beginning of the sentence, such as {@code No}
     */
    default String answer(Language language) {
        String answer = "YES";
        if (this instanceof No) {
            answer = "NO";
        } else if (this instanceof Undetermined) {
            answer = "CANNOT_TELL";
        } else if (this instanceof Impossible impossible) {
            String other = impossible.onlyRecords() ? "ONLY_RECORDS" : "IMPOSSIBLE";
            answer = impossible.lacksADay() ? "DAY_MISSING" : other;
        }
        return Texts.inLanguage(language).text("may.answer." + answer);
    }

    /**
     * What the answer rests on.
     *
     * @param language the language
     * @return the rest of the sentence, such as {@code 1 norm stands in the way.}
     */
    default String because(Language language) {
        Texts texts = Texts.inLanguage(language);
        if (this instanceof No no) {
            long norms = no.consequences().breached().stream()
                    .map(Finding::norm)
                    .distinct()
                    .count();
            String one = norms == 1 ? "may.no.one" : "may.no";
            return texts.text(no.onAdviceAlone() ? "may.no.advice" : one, Long.toString(norms));
        }
        if (this instanceof Undetermined open) {
            return texts.text("may.cannotTell." + open.why());
        }
        if (this instanceof Impossible impossible) {
            String other = impossible.onlyRecords() ? "may.onlyRecords" : "may.impossible";
            return texts.text(impossible.lacksADay() ? "may.dayMissing" : other);
        }
        return texts.text("may.yes");
    }

    /**
     * Whether the answer is yes.
     *
     * @return false for every other answer
     */
    default boolean isYes() {
        return this instanceof Yes;
    }
}
