package org.openplp.rules.assessment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.norm.Shape;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.rule.Breach;
import org.openplp.rules.rule.Explainer;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Occurrence;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.text.Language;

/**
 * What was found of one norm for one subject. The explanation is worked out when it is read. A rule that fails then is logged with its norm, and stops nothing: the
 * outcome stays what it was judged to be, and {@link #ruleFailed()} and {@link Explanation#failed()} say that nothing else is known.
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
    private final Account account;
    private final Faults faults;
    private final Set<Explanation.Evidence> leftOut;

    Finding(
            Norm norm,
            Subject subject,
            LocalDate day,
            Outcome outcome,
            Reason reason,
            Optional<FactPath> waiver,
            boolean adopted,
            boolean ofUnknownStart,
            Account account,
            Faults faults) {
        this(norm, subject, day, outcome, reason, waiver, adopted, ofUnknownStart, account, faults, Set.of());
    }

    private Finding(
            Norm norm,
            Subject subject,
            LocalDate day,
            Outcome outcome,
            Reason reason,
            Optional<FactPath> waiver,
            boolean adopted,
            boolean ofUnknownStart,
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
        this.account = account;
        this.faults = faults;
        this.leftOut = leftOut;
    }

    /**
     * The same finding, which does not explain what was so before.
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
                account,
                faults,
                Set.copyOf(requireNonNull(old, "old")));
    }

    /**
     * The id of the finding, the same in every assessment of the dossier.
     *
     * @return the norm and the id of the subject, such as {@code C-P5a:a-1}, and of a measure its day, such as {@code SAN-M1:m-1@2024-02-01}
     */
    public String id() {
        return norm.id() + ":" + subject.id() + subject.entry();
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

    /**
     * The day that was looked at.
     *
     * @return the day of the assessment
     */
    public LocalDate day() {
        return day;
    }

    /**
     * The finding in words. Facts have their labels.
     *
     * @param language the language of all of them
     * @return the words; they are worked out when they are asked for
     */
    public FindingWords in(Language language) {
        return new FindingWords(this, Texts.in(language).labelled());
    }

    /**
     * What was found.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Why the outcome is not simply that of the rule.
     *
     * @return {@link Reason#RULE} if it is
     */
    public Reason reason() {
        return reason;
    }

    /**
     * How grave it is that the norm is not kept.
     *
     * @param reading how strictly the texts are read
     * @return the severity of the norm, which for a local one depends on whether the charter or the house rules make it their own
     */
    public Severity severity(Reading reading) {
        requireNonNull(reading, "reading");
        return norm.severity(reading, adopted);
    }

    /**
     * Whether it is not known that the norm was in force already on the day: its start is not known, and the day is before 14 February 2019
     * (reading R30).
     *
     * @return true if the finding carries the notice {@link Notice#START_UNKNOWN}
     */
    public boolean isOfUnknownStart() {
        return ofUnknownStart;
    }

    /**
     * The waiver in force that covers a breach. It changes no outcome.
     *
     * @return the path of the waiver
     */
    public Optional<FactPath> waiver() {
        return waiver;
    }

    /**
     * Whether the norm is breached and no waiver in force covers that.
     *
     * @return true whatever the severity
     */
    public boolean isUnwaivedBreach() {
        return outcome == Outcome.BREACHED && waiver.isEmpty();
    }

    /**
     * Whether something may fall due: of an open duty, or of one that comes back and is in order. What is overdue is breached, and no day is ahead of it.
     *
     * @return true also where the texts set no day; whether they do is in {@link Explanation#due()}
     */
    public boolean mayFallDue() {
        return outcome == Outcome.PENDING || (outcome == Outcome.MET && norm.shape() == Shape.RECURS);
    }

    /**
     * Whether the rule failed: when it was judged, or else when it is asked why. It is asked anew at each call.
     *
     * @return true if the outcome is {@link Outcome#FAILED}, or if it is all that is known
     */
    public boolean ruleFailed() {
        return outcome == Outcome.FAILED || explanation().failed();
    }

    /**
     * Whether the finding by itself makes the dossier not compliant (reading R7).
     *
     * @param reading how strictly the texts are read
     * @return true for the breach of a duty that is not waived; never for a norm that is {@linkplain Norm#isOwedByOthers() owed by others}
     */
    public boolean standsInTheWay(Reading reading) {
        requireNonNull(reading, "reading");
        return isUnwaivedBreach() && !norm.isOwedByOthers() && severity(reading) == Severity.ERROR;
    }

    /**
     * Why the outcome is what it is. It lists missing facts and open points for an undetermined outcome only.
     *
     * @return evidence, missing facts, open points and due day; or only that the rule {@linkplain Explanation#failed() failed}
     */
    public Explanation explanation() {
        return guarded(this::explained).orElseGet(Explanation::ofFailedRule);
    }

    private Explanation explained() {
        Explainer explainer = outcome == Outcome.BREACHED ? Explainer.listingAll() : new Explainer();
        account.explain(explainer);
        Explanation whole = explainer.explanation().without(leftOut);
        return outcome == Outcome.UNDETERMINED ? whole : whole.withoutMissing();
    }

    /**
     * All that the rule says about a finding besides its outcome.
     *
     * @param explanation why the outcome is what it is
     * @param breaches where the norm is breached, or could turn out to be once the missing facts are on record: one for each entry of which it asks something by
     *     itself, and one for all that it asks once. Where only a duty without a date is open, or the partnership is not in operation yet, the missing facts can show at
     *     most that something is still to be done
     * @param missing the facts that are missing, also where something else decided: of a breached norm, those of the entries that could turn out to breach it too. In the
     *     order of the rule
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
     * The explanation of the rule and more: breaches, and what may still be missing. Each call works it out anew.
     *
     * @return empty if the rule failed: when it was judged, or over any part of this
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

    /** The answer of the rule; empty if the rule fails. */
    private <T> Optional<T> guarded(Supplier<T> what) {
        return faults.guard(norm, () -> Optional.of(what.get()), Optional.empty());
    }

    /**
     * The times at which what the norm asks was, is and will be owed. They are worked out anew at each call.
     *
     * @param until the last day of forecasts
     * @return what was done in the order of the days, what is owed, and what follows; empty if the norm asks for nothing that is done once or again. If the rule fails,
     *     one in the state {@link Occurrence.State#CANNOT_TELL}, with an explanation that has {@linkplain Explanation#failed() failed}
     */
    public List<Occurrence> occurrences(LocalDate until) {
        requireNonNull(until, "until");
        return guarded(() -> account.occurrences(until))
                .orElseGet(() -> List.of(Occurrence.cannotTell(Explanation.ofFailedRule())));
    }

    @Override
    public String toString() {
        return id() + " " + outcome;
    }
}
