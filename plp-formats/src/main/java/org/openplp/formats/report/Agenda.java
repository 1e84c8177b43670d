package org.openplp.formats.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
import org.openplp.rules.norm.Reading;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.standing.Standing;
import org.openplp.rules.standing.Tally;
import org.openplp.rules.text.Language;

/** The findings of one report, sorted by what they ask of the reader. What is breached or still to do begins with what binds. A baseline hides what it freezes, unless all is to be told. */
public final class Agenda {
    private final Report report;
    private final Assessment assessment;
    private final boolean all;
    private final List<Finding> everything;
    private final Wording words;
    private final Tally tally;

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
        this.tally = Tally.of(everything, words::explanation);
    }

    /**
     * What stands above findings of one kind, whatever the form of the report.
     *
     * @param kind such as {@code notKept}
     * @param language the language
     * @return the heading
     * @throws IllegalArgumentException if there is no such kind
     */
    public static String heading(String kind, Language language) {
        requireNonNull(kind, "kind");
        return Labels.of(Agenda.class, language).text("heading." + kind);
    }

    /**
     * How many norms stand how. What a baseline freezes counts too, so that the numbers are those of the answer.
     *
     * @return the numbers
     */
    public Tally tally() {
        return tally;
    }

    /**
     * What binds and is not kept.
     *
     * @return the findings
     */
    public List<Finding> notKept() {
        return in(Standing.NOT_KEPT);
    }

    /**
     * Breaches that a waiver covers.
     *
     * @return the findings, what binds first
     */
    public List<Finding> waived() {
        return bindingFirst(in(Standing.WAIVED));
    }

    /**
     * Recommendations that are not followed.
     *
     * @return the findings, those first that are worded as a duty
     */
    public List<Finding> notFollowed() {
        return in(Standing.NOT_FOLLOWED).stream()
                .sorted(Comparator.comparing(finding -> finding.severity(Reading.AS_WORDED)))
                .toList();
    }

    /**
     * What bodies outside the partnership alone have to do, and what nobody else can judge.
     *
     * @return the findings, in the order of the register
     */
    public List<Finding> owedByOthers() {
        return in(Standing.OWED_BY_OTHERS);
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
                .filter(finding -> finding.mayFallDue() && !finding.norm().isOwedByOthers())
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
     * @return the findings, what binds first
     */
    public List<Finding> toDo() {
        return pending(finding -> finding.reason() != Reason.NOT_IN_OPERATION
                && words.explanation(finding).due().isEmpty());
    }

    /**
     * What is to be in order when the partnership starts.
     *
     * @return the findings, what binds first
     */
    public List<Finding> atTheStart() {
        return pending(finding -> finding.reason() == Reason.NOT_IN_OPERATION);
    }

    private List<Finding> pending(Predicate<Finding> which) {
        return bindingFirst(in(Standing.PENDING).stream().filter(which).toList());
    }

    /**
     * What cannot be told since the texts leave a point open.
     *
     * @return the findings, what binds first
     */
    public List<Finding> leftOpen() {
        return bindingFirst(in(Standing.UNDETERMINED).stream()
                .filter(finding -> !words.explanation(finding).open().isEmpty())
                .toList());
    }

    /**
     * The facts to put on record.
     *
     * @return what most norms need comes first
     */
    public List<MissingFact> missing() {
        return MissingFact.in(in(Standing.UNDETERMINED), report, words);
    }

    /**
     * What people have to judge.
     *
     * @return the findings
     */
    public List<Finding> forPeople() {
        return in(Standing.FOR_PEOPLE);
    }

    /**
     * What is met.
     *
     * @return the findings
     */
    public List<Finding> met() {
        return in(Standing.MET);
    }

    /**
     * What asks nothing.
     *
     * @return the findings
     */
    public List<Finding> notApplicable() {
        return in(Standing.NOT_APPLICABLE);
    }

    /**
     * Whether a finding waits for somebody to judge it, since no record can tell.
     *
     * @param finding the finding
     * @return false once it is attested
     */
    public static boolean isToBeJudged(Finding finding) {
        requireNonNull(finding, "finding");
        return finding.outcome() == Outcome.UNDETERMINED && Assessment.isForPeople(finding.norm());
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
                .filter(finding -> Standing.of(finding).isFromTheRecord())
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

    /** What rests on advice or a template comes after what binds; both stand in the order of the register. */
    private static List<Finding> bindingFirst(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(finding -> Wording.isSoft(finding.norm())))
                .toList();
    }

    /**
     * The findings that stand in one way.
     *
     * @param standing the way
     * @return the findings, in the order of the register
     */
    public List<Finding> in(Standing standing) {
        requireNonNull(standing, "standing");
        return everything.stream()
                .filter(finding -> Standing.of(finding) == standing && isShown(finding))
                .toList();
    }

    private boolean isShown(Finding finding) {
        return all || !report.isFrozen(finding);
    }
}
