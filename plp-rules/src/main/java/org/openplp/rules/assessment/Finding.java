package org.openplp.rules.assessment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Breach;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;
import org.openplp.rules.outcome.Subject;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.text.Language;
import org.openplp.rules.verdict.Account;
import org.openplp.rules.verdict.Faults;

/**
 * The outcome of one norm for one subject. The explanation is computed when it is read. If a rule fails at that time,
 * its norm is logged and nothing stops. The outcome stays as judged, and {@link #ruleFailed()} and
 * {@link Explanation#failed()} say that nothing else is known.
 */
public final class Finding {
    private final Norm norm;
    private final Subject subject;
    private final LocalDate day;
    private final Outcome outcome;
    private final Reason reason;
    private final Optional<FactPath> waiver;
    private final boolean adopted;
    private final boolean ofUnknownStart;
    private final boolean tooLate;
    private final Account account;
    private final Faults faults;
    private final Set<Explanation.Evidence> leftOut;
    private volatile boolean isExplained;

    Finding(
            Norm norm,
            Subject subject,
            LocalDate day,
            Outcome outcome,
            Reason reason,
            Optional<FactPath> waiver,
            boolean adopted,
            boolean ofUnknownStart,
            boolean tooLate,
            Account account,
            Faults faults,
            Set<Explanation.Evidence> leftOut) {
        this.norm = norm;
        this.subject = subject;
        this.day = day;
        this.outcome = outcome;
        this.reason = reason;
        this.waiver = waiver;
        this.adopted = adopted;
        this.ofUnknownStart = ofUnknownStart;
        this.tooLate = tooLate;
        this.account = account;
        this.faults = faults;
        this.leftOut = leftOut;
    }

    /**
     * This finding, without the evidence that existed before.
     *
     * @param old the evidence to leave out
     * @return a finding that explains the rest; all of it if nothing would be left
     */
    public Finding without(Set<Explanation.Evidence> old) {
        return new Finding(
                norm,
                subject,
                day,
                outcome,
                reason,
                waiver,
                adopted,
                ofUnknownStart,
                tooLate,
                account,
                faults,
                Set.copyOf(requireNonNull(old, "old")));
    }

    /**
     * The id of the finding, which is the same in every assessment of the dossier.
     *
     * @return the norm and the id of the subject, such as {@code C-P5a:a-1}; for a measure also its day, such as
     *     {@code SAN-M1:m-1@2024-02-01}
     */
    public String id() {
        return norm.id() + ":" + subject.fullId();
    }

    /**
     * The norm.
     *
     * @return the row of the register
     */
    public Norm norm() {
        return norm;
    }

    /**
     * What the finding is about.
     *
     * @return the subject
     */
    public Subject subject() {
        return subject;
    }

    /** {@return the assessed day} */
    public LocalDate day() {
        return day;
    }

    /**
     * The finding in words. Facts are named by their labels.
     *
     * @param language the language of all words
     * @return the words, which are computed when they are read
     */
    public FindingWords text(Language language) {
        return new FindingWords(this, Texts.inLanguage(language).labelled());
    }

    /** {@return the outcome} */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Why the outcome is not simply that of the rule.
     *
     * @return the reason; {@link Reason#RULE} if it is that of the rule
     */
    public Reason reason() {
        return reason;
    }

    /**
     * How grave it is if the norm is not kept.
     *
     * @param reading how strictly the texts are read
     * @return the severity of the norm; for a local one it depends on whether the charter or the house rules adopt it
     */
    public Severity severity(Reading reading) {
        requireNonNull(reading, "reading");
        return norm.severity(reading, adopted);
    }

    /**
     * Whether what the norm asks can no longer be done, since the norm is about an act and the partnership has ended
     * (reading R22). It is then no task.
     *
     * @return true if an act can only be recorded, if it was done; false if it {@linkplain #waitsForAStep() waits for a step}
     */
    public boolean isTooLate() {
        return tooLate && !waitsForAStep();
    }

    /**
     * Whether it is uncertain that the norm was in force on the day: its start is not known, and the day is before 14
     * February 2019 (reading R30).
     *
     * @return true if the finding carries the notice {@link Notice#START_UNKNOWN}
     */
    public boolean isOfUnknownStart() {
        return ofUnknownStart;
    }

    /**
     * The waiver in force that covers a breach. It changes no outcome.
     *
     * @return the path of the waiver; empty if there is none
     */
    public Optional<FactPath> waiver() {
        return waiver;
    }

    /**
     * Whether the norm is breached and no waiver in force covers that.
     *
     * @return true for such a breach, whatever its severity
     */
    public boolean isUnwaivedBreach() {
        return outcome == Outcome.BREACHED && waiver.isEmpty();
    }

    /**
     * Whether something may fall due: an open duty, or a recurring one that is in order. An overdue duty is breached,
     * and no longer falls due.
     *
     * @return true even if the texts set no day; {@link Explanation#due()} shows whether they do
     */
    public boolean mayFallDue() {
        return outcome == Outcome.PENDING || (outcome == Outcome.MET && norm.shape() == Shape.RECURS);
    }

    /**
     * Whether the rule failed, when it judged or when it was last asked to explain. It is asked if nobody did yet.
     *
     * @return true if the outcome is {@link Outcome#FAILED}, or if nothing but the outcome is known
     */
    public boolean ruleFailed() {
        return outcome == Outcome.FAILED || (!isExplained && explanation().failed());
    }

    /**
     * Whether the finding alone makes the dossier not compliant (reading R7).
     *
     * @param reading how strictly the texts are read
     * @return true for the breach of a duty that is not waived; never for a norm that is {@linkplain Norm#isOwedByOthers() owed by others}
     */
    public boolean isBlocking(Reading reading) {
        requireNonNull(reading, "reading");
        return isUnwaivedBreach() && !norm.isOwedByOthers() && severity(reading) == Severity.ERROR;
    }

    /**
     * Whether an act is in order, and a step that has to follow it is known not to be done.
     *
     * @return true only for a rule that judges the form of an act and the steps that it owes, such as telling the person concerned
     */
    public boolean waitsForAStep() {
        return outcome == Outcome.PENDING && account.owesSteps();
    }

    /**
     * Explains the outcome. Missing facts and open points are listed for an undetermined outcome, and where a step {@linkplain
     * #waitsForAStep() has still to follow}.
     *
     * @return evidence, missing facts, open points and due day; or only that the rule {@linkplain Explanation#failed() failed}
     */
    public Explanation explanation() {
        Explanation explanation = guarded(this::explained).orElseGet(Explanation::ofFailedRule);
        isExplained = !explanation.failed();
        return explanation;
    }

    private Explanation explained() {
        Explainer explainer = outcome == Outcome.BREACHED ? Explainer.listingAll() : new Explainer();
        account.explain(explainer);
        Explanation whole = explainer.explanation();
        Explanation rest = leftOut.isEmpty() ? whole : whole.without(leftOut);
        return outcome == Outcome.UNDETERMINED || waitsForAStep() ? rest : rest.withoutMissing();
    }

    /**
     * Everything that the rule says about a finding besides its outcome.
     *
     * @param explanation why the outcome is what it is
     * @param breaches where the norm is breached, or might be once the missing facts are on record. There is one for
     *     each entry that the norm concerns separately, and one for everything that it asks once. If only a duty
     *     without a date is open, or before the partnership is in operation, they can at most show that something is
     *     still to be done
     * @param missing the missing facts, even if something else decided: for a breached norm, also those of the entries
     *     that might breach it too. They are in the order of the rule
     * @param open the points that the texts leave open, likewise
     */
    public record Details(
            Explanation explanation, Set<Breach> breaches, List<Explanation.Missing> missing, List<String> open) {
        /** Copies the lists. */
        public Details {
            requireNonNull(explanation, "explanation");
            requireNonNull(breaches, "breaches");
            requireNonNull(missing, "missing");
            requireNonNull(open, "open");
            breaches = Collections.unmodifiableSet(new LinkedHashSet<>(breaches));
            missing = List.copyOf(missing);
            open = List.copyOf(open);
        }
    }

    /**
     * The explanation of the rule, its breaches, and what may still be missing. Each call computes it anew.
     *
     * @return the details; empty if the rule failed, when it judged or over any part of this
     */
    public Optional<Details> details() {
        return outcome == Outcome.FAILED ? Optional.empty() : guarded(this::all);
    }

    private Details all() {
        Explainer explainer = new Explainer();
        account.doubts(explainer);
        Explanation doubts = explainer.explanation();
        return new Details(
                explained(),
                account.breaches(subject, outcome).collect(Collectors.toCollection(LinkedHashSet::new)),
                doubts.missing(),
                doubts.open());
    }

    /** Gives the answer of the rule; empty if the rule fails. */
    private <T> Optional<T> guarded(Supplier<T> what) {
        return faults.guard(norm, () -> Optional.of(what.get()), Optional.empty());
    }

    /**
     * When the act that the norm asks for was, is and will be owed. Each call computes this anew.
     *
     * @param until the last day of forecasts
     * @return what was done, in the order of the days, what is owed, and what follows; empty if the norm does not ask
     *     for an act, once or repeatedly. If the rule fails, one occurrence in the state
     *     {@link Occurrence.State#CANNOT_TELL}, with an explanation that has {@linkplain Explanation#failed() failed}
     */
    public List<Occurrence> occurrences(LocalDate until) {
        requireNonNull(until, "until");
        return guarded(() -> account.occurrences(until))
                .orElseGet(() -> List.of(Occurrence.cannotTell(Explanation.ofFailedRule())));
    }

    /** The same outcome of the same norm for the same subject, for the same reasons. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Finding that
                        && judged().equals(that.judged())
                        && details().equals(that.details()));
    }

    private List<Object> judged() {
        return List.of(norm, subject, day, outcome, reason, waiver, adopted, ofUnknownStart, tooLate, leftOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(norm.id(), subject, day, outcome);
    }

    @Override
    public String toString() {
        return id() + " " + outcome;
    }
}
