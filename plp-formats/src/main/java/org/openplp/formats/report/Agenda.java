package org.openplp.formats.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.formats.wording.Labels;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Reason;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.text.Bundle;
import org.openplp.rules.text.Language;

/** The findings of one report, sorted by what they ask of the reader. What is breached or still to do begins with what binds. A baseline hides what it freezes, unless all is to be told. */
public final class Agenda {
    private final Report report;
    private final Assessment assessment;
    private final boolean all;
    private final List<Finding> everything;
    private final Wording words;

    /**
     * Sorts findings.
     *
     * @param report the file and its baseline
     * @param assessment its assessment
     * @param all whether to tell what is frozen too
     * @param everything all findings of the assessment
     * @param words the words of the report, which also keep the explanations
     */
    public Agenda(Report report, Assessment assessment, boolean all, List<Finding> everything, Wording words) {
        requireNonNull(report, "report");
        requireNonNull(assessment, "assessment");
        requireNonNull(everything, "everything");
        requireNonNull(words, "words");
        this.report = report;
        this.assessment = assessment;
        this.all = all;
        this.everything = everything;
        this.words = words;
    }

    /**
     * What stands above findings of one kind, whatever the form of the report.
     *
     * @param kind such as {@code breached}
     * @param language the language
     * @return the heading
     * @throws IllegalArgumentException if there is no such kind
     */
    public static String heading(String kind, Language language) {
        requireNonNull(kind, "kind");
        return Labels.of(Agenda.class, language).text("heading." + kind);
    }

    /**
     * Breaches that make the dossier not compliant.
     *
     * @return the findings, what binds first
     */
    public List<Finding> breached() {
        return steps(Outcome.BREACHED, finding -> finding.standsInTheWay(assessment.reading()));
    }

    /**
     * Breaches that a waiver covers.
     *
     * @return the findings
     */
    public List<Finding> waived() {
        return steps(Outcome.BREACHED, finding -> finding.waiver().isPresent());
    }

    /**
     * Breaches that count as a warning or a note.
     *
     * @return the findings
     */
    public List<Finding> notFollowed() {
        return steps(Outcome.BREACHED, finding -> finding.waiver().isEmpty() && !isGrave(finding));
    }

    /**
     * Findings of which the rule failed: when it was judged, or when it was asked why something needs attention or falls due.
     *
     * @return the findings, in the order of the register
     */
    public List<Finding> failed() {
        return everything.stream()
                .filter(this::isShown)
                .filter(words::ruleFailed)
                .toList();
    }

    /**
     * Duties with a due day: those that are open, and those that come back and are in order but fall due soon.
     *
     * @return the findings, in the order of the days
     */
    public List<Finding> due() {
        LocalDate soon = assessment.situation().day().plusDays(Assessment.SOON_DAYS);
        return everything.stream()
                .filter(Finding::mayFallDue)
                .filter(finding -> words.explanation(finding)
                        .due()
                        .filter(day -> finding.outcome() == Outcome.PENDING || !day.isAfter(soon))
                        .isPresent())
                .sorted(Comparator.comparing(
                        finding -> words.explanation(finding).due().orElse(LocalDate.MAX)))
                .toList();
    }

    /**
     * Duties for which the texts set no date.
     *
     * @return the findings
     */
    public List<Finding> toDo() {
        return steps(
                Outcome.PENDING,
                finding -> finding.reason() != Reason.NOT_IN_OPERATION
                        && words.explanation(finding).due().isEmpty());
    }

    /**
     * What is to be in order when the partnership starts.
     *
     * @return the findings
     */
    public List<Finding> atTheStart() {
        return steps(Outcome.PENDING, finding -> finding.reason() == Reason.NOT_IN_OPERATION);
    }

    /**
     * What cannot be told since the texts leave a point open.
     *
     * @return the findings
     */
    public List<Finding> leftOpen() {
        return steps(
                Outcome.UNDETERMINED,
                finding -> !Assessment.isForPeople(finding.norm())
                        && !words.explanation(finding).open().isEmpty());
    }

    /**
     * The facts to put on record.
     *
     * @return what most norms need comes first
     */
    public List<MissingFact> missing() {
        return MissingFact.in(
                found(Outcome.UNDETERMINED, finding -> !Assessment.isForPeople(finding.norm())), report, words);
    }

    /**
     * What people have to judge.
     *
     * @return the findings
     */
    public List<Finding> forPeople() {
        return found(Outcome.UNDETERMINED, finding -> Assessment.isForPeople(finding.norm()));
    }

    /**
     * What is met.
     *
     * @return the findings
     */
    public List<Finding> met() {
        return found(Outcome.MET);
    }

    /**
     * What asks nothing.
     *
     * @return the findings
     */
    public List<Finding> notApplicable() {
        return found(Outcome.NOT_APPLICABLE);
    }

    /** The findings that need somebody's attention, or all of them if all is told. */
    List<Finding> told() {
        return (all ? everything : assessment.findings())
                .stream().filter(this::isShown).toList();
    }

    /** The findings that need somebody's attention and that no person has to judge. */
    List<Finding> fromTheRecord() {
        return assessment.findings().stream()
                .filter(this::isShown)
                .filter(finding -> !Assessment.isForPeople(finding.norm()))
                .toList();
    }

    /**
     * The norms that stand above what is met or not applicable and that no person has to judge: those of duties that are in order and fall due soon too.
     *
     * @return each norm once
     */
    public Set<Norm> normsFromTheRecord() {
        return Stream.concat(fromTheRecord().stream(), due().stream())
                .map(Finding::norm)
                .collect(Collectors.toSet());
    }

    /** How much there is of each, in words. */
    List<String> counts(Bundle labels) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put("breached", norms(breached()));
        numbers.put("waived", norms(waived()));
        numbers.put("notFollowed", norms(notFollowed()));
        numbers.put("due", due().size());
        numbers.put("toDo", norms(toDo()) + norms(atTheStart()));
        numbers.put("missing", missing().size());
        numbers.put("leftOpen", norms(leftOpen()));
        numbers.put("forPeople", norms(forPeople()));
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> labels.counted("count." + entry.getKey(), entry.getValue()))
                .toList();
    }

    private boolean isGrave(Finding finding) {
        return finding.severity(assessment.reading()) == Severity.ERROR;
    }

    /**
     * Findings by their norm.
     *
     * @param findings the findings
     * @return the norms in the order of their first findings
     */
    public static Map<Norm, List<Finding>> byNorm(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::norm, LinkedHashMap::new, Collectors.toList()));
    }

    private static int norms(List<Finding> findings) {
        return byNorm(findings).size();
    }

    private List<Finding> found(Outcome outcome) {
        return found(outcome, finding -> true);
    }

    /** What rests on advice or a template comes after what binds; both stand in the order of the register. */
    private List<Finding> steps(Outcome outcome, Predicate<Finding> which) {
        return found(outcome, which).stream()
                .sorted(Comparator.comparing(finding -> Wording.isSoft(finding.norm())))
                .toList();
    }

    private List<Finding> found(Outcome outcome, Predicate<Finding> which) {
        return everything.stream()
                .filter(finding -> finding.outcome() == outcome && isShown(finding))
                .filter(which)
                .toList();
    }

    private boolean isShown(Finding finding) {
        return all || !report.isFrozen(finding);
    }
}
