package org.openplp.rules.assessment;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.rules.local.ParameterOnDay;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.verdict.Frame;

/** The result of applying a rule book to a situation. */
public final class Assessment {
    /** Something that falls due or ends within this number of days from the assessed day, inclusive, is coming soon. */
    public static final int SOON_DAYS = 60;

    private final RuleBook book;
    private final DossierSnapshot snapshot;
    private final Reading reading;
    private final List<Finding> findings;
    private final List<Notice> notices;
    private final int met;
    private final int notApplicable;
    private final Frame frame;
    private final List<Outcome> gravest;
    private final boolean somethingMet;

    Assessment(
            RuleBook book,
            DossierSnapshot snapshot,
            Reading reading,
            List<Finding> findings,
            List<Notice> notices,
            int met,
            int notApplicable,
            Frame frame,
            List<Outcome> gravest,
            boolean somethingMet) {
        this.book = book;
        this.snapshot = snapshot;
        this.reading = reading;
        this.findings = List.copyOf(findings);
        this.notices = List.copyOf(notices);
        this.met = met;
        this.notApplicable = notApplicable;
        this.frame = frame;
        this.gravest = List.copyOf(gravest);
        this.somethingMet = somethingMet;
    }

    /**
     * The rule book that was applied.
     *
     * @return the book
     */
    public RuleBook book() {
        return book;
    }

    /**
     * The dossier on the day.
     *
     * @return the situation that was assessed
     */
    public DossierSnapshot snapshot() {
        return snapshot;
    }

    /**
     * Whether the dossier is that of an informal group, which is not a partnership (reading R23).
     *
     * @return true if the norms of partnerships do not apply
     */
    public boolean isOfInformalGroup() {
        return frame.isInformal();
    }

    /**
     * How strictly the texts were read.
     *
     * @return the reading that the caller chose
     */
    public Reading reading() {
        return reading;
    }

    /**
     * The findings that need attention: all except those that are met or not applicable.
     *
     * @return the findings in the order of the register, then of the dossier
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The breached findings, including waived ones. A breach of advice means that the advice is not followed.
     *
     * @return the findings in the order of the register, then of the dossier
     */
    public List<Finding> breached() {
        return findings.stream()
                .filter(finding -> finding.outcome() == Outcome.BREACHED)
                .toList();
    }

    /**
     * All findings, including those that are met or not applicable. They are computed anew at each call.
     *
     * @return the findings in the order of the register, then of the dossier
     */
    public List<Finding> allFindings() {
        return new Run(book, snapshot, reading, norm -> true).findings(norm -> true);
    }

    /**
     * The findings that need attention and, of some norms, also those that are met or not applicable. They are computed
     * anew at each call.
     *
     * @param norms the norms of which all findings are wanted
     * @return the findings in the order of the register, then of the dossier
     */
    public List<Finding> findingsWithAllOf(Predicate<Norm> norms) {
        requireNonNull(norms, "norms");
        return new Run(book, snapshot, reading, norms).findings(norm -> true);
    }

    /**
     * The findings of the norms that ask for something again and again, including those that are met or not applicable.
     * They are computed anew at each call, in less time than {@linkplain #allFindings() all}.
     *
     * @return the findings in the order of the register, then of the dossier
     */
    public List<Finding> recurring() {
        return new Run(book, snapshot, reading, norm -> true).findings(norm -> norm.shape() == Shape.RECURS);
    }

    /**
     * The findings whose rule failed, when it judged or when it is asked to explain.
     *
     * @return the findings in the order of the register; empty unless the book, or a local rule, has a fault
     */
    public List<Finding> failed() {
        return findings.stream().filter(Finding::ruleFailed).toList();
    }

    /**
     * The notices: entries that the book could not use, and remarks that a reader should know.
     *
     * @return the notices in the order of the dossier
     */
    public List<Notice> notices() {
        return notices;
    }

    /**
     * The parameters that the texts leave open to agreement, with everything that sets them on the day.
     *
     * @return every open parameter in the order of the register
     */
    public List<ParameterOnDay> parameters() {
        return Parameters.on(book, snapshot);
    }

    /**
     * The number of pairs of norm and subject with an outcome.
     *
     * @param outcome the outcome
     * @return the number, zero or more
     */
    public int count(Outcome outcome) {
        requireNonNull(outcome, "outcome");
        return switch (outcome) {
            case MET -> met;
            case NOT_APPLICABLE -> notApplicable;
            case BREACHED, UNDETERMINED, PENDING, FAILED ->
                (int) findings.stream()
                        .filter(finding -> finding.outcome() == outcome)
                        .count();
        };
    }

    /**
     * The gravest outcome of each norm that was in force on the day, over all of its findings. The order is failed,
     * breached, undetermined, pending, met, not applicable. The map is computed anew at each call.
     *
     * @return the norms in the order of the register, each with its outcome
     */
    public Map<Norm, Outcome> gravest() {
        Map<Norm, Outcome> byNorm = new LinkedHashMap<>();
        Iterator<Outcome> outcomes = gravest.iterator();
        for (Norm norm : book.rules().keySet()) {
            if (norm.inForce().includes(snapshot.day())) {
                byNorm.put(norm, outcomes.next());
            }
        }
        return Collections.unmodifiableMap(byNorm);
    }

    /**
     * The answer for the dossier as a whole, under the reading of this assessment.
     *
     * @return the answer and what decided it
     */
    public Overall overall() {
        return overall(reading);
    }

    /**
     * The answer for the dossier as a whole, under a reading (reading R7). A norm that is {@linkplain Norm#isOwedByOthers() owed by others} never decides it.
     *
     * @param how how strictly the texts are read
     * @return the answer and what decided it
     */
    public Overall overall(Reading how) {
        requireNonNull(how, "how");
        return overall(how, findings);
    }

    /**
     * The answer for the dossier as a whole if some findings did not count, under the reading of this assessment.
     *
     * @param leftOut which findings do not count
     * @return the answer and what decided it
     */
    public Overall overallWithout(Predicate<Finding> leftOut) {
        requireNonNull(leftOut, "leftOut");
        return overall(reading, findings.stream().filter(Predicate.not(leftOut)).toList());
    }

    private Overall overall(Reading how, List<Finding> counted) {
        if (counted.stream().anyMatch(finding -> finding.isBlocking(how))) {
            return new Overall(Overall.Compliance.NOT_COMPLIANT, Overall.DecidedBy.BREACHED);
        }
        if (findings.stream()
                .anyMatch(finding ->
                        finding.outcome() == Outcome.FAILED && !finding.norm().isOwedByOthers())) {
            return new Overall(Overall.Compliance.CANNOT_TELL, Overall.DecidedBy.RULE_FAILED);
        }
        if (frame.isEnded()) {
            return new Overall(Overall.Compliance.CANNOT_TELL, Overall.DecidedBy.ENDED);
        }
        if (frame.isInformal()) {
            return new Overall(Overall.Compliance.CANNOT_TELL, Overall.DecidedBy.INFORMAL_GROUP);
        }
        if (counted.stream()
                .anyMatch(finding -> finding.outcome() == Outcome.UNDETERMINED
                        && finding.norm().check() == CheckKind.RECORDS
                        && !finding.norm().isOwedByOthers()
                        && finding.severity(how) == Severity.ERROR)) {
            return new Overall(Overall.Compliance.CANNOT_TELL, Overall.DecidedBy.UNDETERMINED);
        }
        return somethingMet
                ? new Overall(Overall.Compliance.COMPLIANT, Overall.DecidedBy.IN_ORDER)
                : new Overall(Overall.Compliance.CANNOT_TELL, Overall.DecidedBy.NOTHING_MET);
    }

    /** The same book applied to the same facts on the same day, read in the same way. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Assessment that
                        && reading == that.reading
                        && book.equals(that.book)
                        && snapshot.equals(that.snapshot));
    }

    @Override
    public int hashCode() {
        return snapshot.hashCode();
    }

    @Override
    public String toString() {
        return snapshot + " by " + book + ", findings that need attention: " + findings.size();
    }
}
