package org.openplp.rules.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.rule.judge.Evaluators;
import org.openplp.rules.rule.judge.Followed;
import org.openplp.rules.rule.judge.HumanReview;
import org.openplp.rules.rule.judge.SinceTheLast;
import org.openplp.rules.rule.judge.Terms;

/** Builds a rule in the order of a sentence: what it is about, when it asks something, and what it asks. */
public final class RuleBuilder {
    private final NormId norm;

    RuleBuilder(NormId norm) {
        this.norm = norm;
    }

    /**
     * Sets what the findings are about.
     *
     * @param type the type of subject
     * @return the next step
     */
    public About about(SubjectType<?> type) {
        return new About(norm, type, Optional.empty(), Optional.empty(), Condition.always());
    }

    /** A rule with a known subject. Each method that completes the rule refuses the same as {@link #judgedBy}. */
    public static final class About {
        private static final Condition NEVER = Condition.always().not();

        private final NormId norm;
        private final SubjectType<?> type;
        private final Optional<Within<?>> within;
        private final Optional<EntriesFact<?, ?>> entries;
        private final Condition when;

        private About(
                NormId norm,
                SubjectType<?> type,
                Optional<Within<?>> within,
                Optional<EntriesFact<?, ?>> entries,
                Condition when) {
            this.norm = norm;
            this.type = type;
            this.within = within;
            this.entries = entries;
            this.when = when;
        }

        /**
         * Judges each entry of a list, with one outcome for the subject: the worst.
         *
         * @param log the list
         * @return the next step
         */
        public About forEach(EntriesFact<?, ?> log) {
            return new About(norm, type, within, Optional.of(log), when);
        }

        /**
         * Gives a finding for each entry inside the subject.
         *
         * @param inside the entries
         * @return the next step
         */
        public About forEachOf(Within<?> inside) {
            return new About(norm, type, Optional.of(inside), entries, when);
        }

        /**
         * Sets when the norm asks something.
         *
         * @param condition the condition, on an entry after {@link #forEach}
         * @return the next step
         */
        public About when(Condition condition) {
            return new About(norm, type, within, entries, condition);
        }

        /**
         * Sets what the norm asks.
         *
         * @param condition the condition
         * @return the rule
         */
        public Rule holds(Condition condition) {
            return judgedBy(Evaluator.holds(when, condition));
        }

        /**
         * Sets what the norm asks, and when that may still come.
         *
         * @param condition the condition
         * @param pendingWhile as long as this holds, the norm is pending if it is not met
         * @return the rule
         */
        public Rule holdsOrIsPending(Condition condition, Condition pendingWhile) {
            return judgedBy(new Evaluators.Holds(when, condition, pendingWhile));
        }

        /**
         * Sets what is required before a start, and leads up to it.
         *
         * @param start the day of the start
         * @param done the condition that it is in place
         * @param inTime the condition that it was in place by the start
         * @return the rule, pending until the start
         */
        public Rule holdsBefore(Fact<Dossier, LocalDate> start, Condition done, Condition inTime) {
            return judgedBy(Evaluator.before(start, done, inTime)).leadsUpToTheStart();
        }

        /**
         * Sets what is owed, without a date.
         *
         * @param done the condition that shows that it was done
         * @return the rule
         */
        public Rule isOwed(Condition done) {
            return judgedBy(Evaluator.owed(when, done));
        }

        /**
         * Sets what is owed since the day of an event, without a date.
         *
         * @param event the day of the event, which decides nothing
         * @param done the condition that shows that it was done
         * @return the rule
         */
        public Rule isOwedSince(Fact<?, LocalDate> event, Condition done) {
            return judgedBy(Evaluator.owedSince(event, when, done));
        }

        /**
         * Sets the step that is owed after each of several events, without a date.
         *
         * @param event the events
         * @param step the steps, each of which counts for the events of its day and of earlier days
         * @return the rule
         */
        public Rule isOwedAfterEach(DutyEvent<?> event, DutyEvent<?> step) {
            return judgedBy(new Followed(event, step));
        }

        /**
         * Sets what is owed regularly, without a date unless a term is agreed.
         *
         * @param start the day from which an agreed term runs
         * @param setting the term that may be agreed
         * @param happenings what counts as doing it
         * @return the rule
         */
        public Rule isOwedRegularly(Fact<Dossier, LocalDate> start, TermParameter setting, DutyEvent<?>... happenings) {
            return judgedBy(new Terms.Regularly(new Terms.Recurs(List.of(happenings), start, setting)));
        }

        /**
         * Sets what recurs after a term.
         *
         * @param start the day from which the first term runs
         * @param setting the term
         * @param happening what counts as doing it
         * @return the rule
         */
        public Rule recurs(Fact<Dossier, LocalDate> start, TermParameter setting, DutyEvent<?> happening) {
            return judgedBy(new Terms.Recurs(List.of(happening), start, setting));
        }

        /**
         * Sets what recurs after a term from the last time, if the texts do not say from when the first term runs.
         *
         * @param setting the term
         * @param happening what counts as doing it
         * @param openPoint the open point
         * @return the rule
         */
        public Rule recursFromTheLast(TermParameter setting, DutyEvent<?> happening, String openPoint) {
            return judgedBy(new SinceTheLast(when, happening, setting, openPoint));
        }

        /**
         * Leaves the norm to people, or to the entries of its bearers.
         *
         * @param bearers the bearers
         * @return the rule
         */
        public Rule isAttestedFor(Bearers<?> bearers) {
            return judgedBy(new HumanReview(List.of(bearers), false, List.of(), NEVER));
        }

        /**
         * Leaves the norm to people.
         *
         * @param bearers the bearers of the norm who are in the dossier
         * @param bearsOnOthers whether it also bears on somebody who is not
         * @param matters the types of entries that it concerns, so that an attestation may name one of them
         * @param evidence the condition that is evidence for those who judge, if it holds
         * @return the rule
         * @throws IllegalStateException if it concerns the partnership, which is not an entry of a list
         */
        public Rule needsHumanReview(
                List<Bearers<?>> bearers, boolean bearsOnOthers, List<SubjectType<?>> matters, Condition evidence) {
            return judgedBy(new HumanReview(bearers, bearsOnOthers, matters, evidence));
        }

        /**
         * Sets how the norm is judged.
         *
         * @param judge the judge, of an entry after {@link #forEach}
         * @return the rule
         * @throws IllegalArgumentException if the judge looks at something that is neither the subject of the rule nor
         *     around it
         */
        public Rule judgedBy(Evaluator judge) {
            return new Rule(
                    norm,
                    type,
                    within,
                    Optional.empty(),
                    entries.map(log -> Evaluator.each(log, judge)).orElse(judge),
                    List.of(),
                    Set.of());
        }
    }
}
