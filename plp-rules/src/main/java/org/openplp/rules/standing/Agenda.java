package org.openplp.rules.standing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;

/**
 * The findings of one assessment, sorted by what they ask of a reader. Every report uses it. It keeps explanations, so
 * only one thread may use it at a time.
 */
public final class Agenda {
    private final Assessment assessment;
    private final List<Finding> everything;
    private final List<Finding> shown;
    private final Explanations explanations = new Explanations();
    private final Tally tally;

    /**
     * Sorts the findings of an assessment.
     *
     * @param assessment the assessment
     * @param shown selects the findings that a reader sees; those that a baseline freezes may be hidden
     */
    public Agenda(Assessment assessment, Predicate<Finding> shown) {
        requireNonNull(shown, "shown");
        this.assessment = requireNonNull(assessment, "assessment");
        this.everything = assessment.allFindings();
        this.shown = everything.stream().filter(shown).toList();
        this.tally = Tally.of(everything, explanations::of);
    }

    /**
     * The number of norms in each standing. Hidden findings count too, so that the numbers match the answer.
     *
     * @return the numbers
     */
    public Tally tally() {
        return tally;
    }

    /**
     * All findings, including hidden ones.
     *
     * @return the findings, in the order of the register
     */
    public List<Finding> everything() {
        return everything;
    }

    /**
     * The findings that a reader sees, if only as a number.
     *
     * @return the findings, in the order of the register
     */
    public List<Finding> shown() {
        return shown;
    }

    /**
     * The findings that a reader sees individually.
     *
     * @return those that need attention, in the order of the register
     */
    public List<Finding> needingAttention() {
        return shown.stream()
                .filter(finding -> FindingStatus.of(finding).needsAttention())
                .toList();
    }

    /**
     * The explanations of the findings.
     *
     * @return the explanations, which are kept
     */
    public Explanations explanations() {
        return explanations;
    }

    /**
     * The findings that a reader sees under a topic.
     *
     * @param topic the topic
     * @return the findings in the order of the topic; if it has none, binding norms first, then in the order of the
     *     register
     */
    public List<Finding> under(Topic topic) {
        requireNonNull(topic, "topic");
        return switch (topic) {
            case NOT_KEPT -> in(FindingStatus.NOT_KEPT);
            case NOT_FOLLOWED ->
                in(FindingStatus.NOT_FOLLOWED).stream()
                        .sorted(Comparator.comparing(finding -> finding.severity(Reading.AS_WORDED)))
                        .toList();
            case WAIVED -> bindingFirst(FindingStatus.WAIVED, finding -> true);
            case FAILED -> shown.stream().filter(explanations::ruleFailed).toList();
            case DUE -> due();
            case TO_DO ->
                bindingFirst(
                        FindingStatus.PENDING,
                        finding -> !waitsForTheStart(finding)
                                && !isTooLate(finding)
                                && why(finding).due().isEmpty());
            case AT_THE_START ->
                bindingFirst(FindingStatus.PENDING, finding -> waitsForTheStart(finding) && !isTooLate(finding));
            case MISSING ->
                in(FindingStatus.UNDETERMINED).stream()
                        .filter(finding -> !why(finding).missing().isEmpty())
                        .toList();
            case LEFT_OPEN ->
                bindingFirst(
                        FindingStatus.UNDETERMINED,
                        finding -> !why(finding).open().isEmpty());
            case HUMAN_REVIEW -> in(FindingStatus.HUMAN_REVIEW);
            case OWED_BY_OTHERS -> in(FindingStatus.OWED_BY_OTHERS);
            case TOO_LATE -> bindingFirst(FindingStatus.PENDING, Agenda::isTooLate);
            case MET -> in(FindingStatus.MET);
            case NOT_APPLICABLE -> in(FindingStatus.NOT_APPLICABLE);
        };
    }

    private Explanation why(Finding finding) {
        return explanations.of(finding);
    }

    private List<Finding> in(FindingStatus standing) {
        return shown.stream()
                .filter(finding -> FindingStatus.of(finding) == standing)
                .toList();
    }

    /** Sorts binding norms before advice and templates, each in the order of the register. */
    private List<Finding> bindingFirst(FindingStatus standing, Predicate<Finding> which) {
        return in(standing).stream()
                .filter(which)
                .sorted(Comparator.comparing(finding -> finding.norm().force().isAdvice()))
                .toList();
    }

    private static boolean waitsForTheStart(Finding finding) {
        return finding.reason() == Reason.NOT_IN_OPERATION || finding.reason() == Reason.DONE_START_UNKNOWN;
    }

    private static boolean isTooLate(Finding finding) {
        return finding.isTooLate() && finding.reason() != Reason.DONE_START_UNKNOWN;
    }

    private List<Finding> due() {
        LocalDate soon = assessment.snapshot().day().plusDays(Assessment.SOON_DAYS);
        return shown.stream()
                .filter(finding -> finding.mayFallDue() && !finding.norm().isOwedByOthers())
                .filter(finding -> why(finding)
                        .due()
                        .filter(day -> finding.outcome() == Outcome.PENDING || !day.isAfter(soon))
                        .isPresent())
                .sorted(Comparator.comparing(finding -> why(finding).due().orElse(LocalDate.MAX)))
                .toList();
    }

    /**
     * The first day, from the assessed one onwards, by which the partnership or those who work with it have to do
     * something.
     *
     * @return the day; empty if nothing that a reader sees falls due
     */
    public Optional<LocalDate> nextDeadline() {
        LocalDate today = assessment.snapshot().day();
        return due().stream()
                .flatMap(finding -> why(finding).due().stream())
                .filter(day -> !day.isBefore(today))
                .findFirst();
    }

    /**
     * The findings that need attention and that no person has to judge: those
     * {@linkplain FindingStatus#isFromTheRecord from the record}.
     *
     * @return the findings that a reader sees, in the order of the register
     */
    public List<Finding> fromTheRecord() {
        return shown.stream()
                .filter(finding -> FindingStatus.of(finding).isFromTheRecord())
                .toList();
    }

    /**
     * The norms of the findings from the record, and of duties that are in order and fall due soon.
     *
     * @return each norm once
     */
    public Set<Norm> normsFromTheRecord() {
        return Stream.concat(fromTheRecord().stream(), under(Topic.DUE).stream())
                .map(Finding::norm)
                .collect(Collectors.toSet());
    }
}
