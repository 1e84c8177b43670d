package org.openplp.formats.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openplp.core.fact.Answer;
import org.openplp.formats.wording.Labels;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.belgium.LifeCycle;
import org.openplp.rules.belgium.LifeCycle.Milestone;
import org.openplp.rules.belgium.Stage;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.standing.FindingStatus;
import org.openplp.rules.standing.Topic;
import org.openplp.rules.text.Language;

/**
 * The next steps, in the order in which to do them. Norms that are not kept or not followed come first, then what has a day, by day, then the rest. Among steps
 * of the same time, binding norms come before advice. Before a partnership is in operation, the steps form a path by stage of life.
 */
public final class Steps {
    private static final Comparator<NextStep> WHAT_BINDS_FIRST = Comparator.comparing(NextStep::isAdvice);
    private static final Comparator<NextStep> BY_DAY =
            Comparator.<NextStep, LocalDate>comparing(step -> step.due().orElse(LocalDate.MAX));
    private static final List<Topic> NOT_IN_ORDER = List.of(Topic.NOT_KEPT, Topic.NOT_FOLLOWED);
    private static final List<Topic> TO_DO = List.of(Topic.DUE, Topic.AT_THE_START, Topic.TO_DO);

    private final Outline outline;

    Steps(Outline outline) {
        this.outline = outline;
    }

    /** Steps, with a heading if they are part of a path; at least one. */
    public record StepGroup(Optional<Milestone> milestone, List<NextStep> steps) {
        /** The heading; empty if the steps are no part of a path. */
        public Optional<String> heading(Language language) {
            return milestone.map(one -> Labels.of(Steps.class, language).text("milestone." + one));
        }

        /** Whether its steps are needed only once the partnership is in operation. */
        public boolean isForLater() {
            return milestone.filter(Milestone.RUNNING::equals).isPresent();
        }
    }

    List<StepGroup> groups() {
        List<StepGroup> groups =
                isOnTheWay(outline.assessment()) ? path() : List.of(new StepGroup(Optional.empty(), inOneList()));
        return groups.stream().filter(group -> !group.steps().isEmpty()).toList();
    }

    /** Whether the record shows a partnership that is not yet in operation and has not ended. */
    private static boolean isOnTheWay(Assessment assessment) {
        return !assessment.isOfInformalGroup()
                && LifeCycle.of(assessment.snapshot()).steps().stream()
                        .filter(step -> step.stage().compareTo(Stage.OPERATIONAL) >= 0)
                        .noneMatch(step -> step.reached() == Answer.YES);
    }

    private List<NextStep> inOneList() {
        List<NextStep> steps = new ArrayList<>(under(NOT_IN_ORDER).toList());
        under(TO_DO).sorted(BY_DAY.thenComparing(WHAT_BINDS_FIRST)).forEach(steps::add);
        toRecord(outline.missing()).sorted(WHAT_BINDS_FIRST).forEach(steps::add);
        under(List.of(Topic.LEFT_OPEN)).forEach(steps::add);
        return steps;
    }

    private List<StepGroup> path() {
        Map<Milestone, List<NextStep>> path = new EnumMap<>(Milestone.class);
        under(NOT_IN_ORDER).forEach(step -> on(path, Milestone.FIRST, step));
        under(TO_DO).forEach(step -> on(path, milestone(step), step));
        under(List.of(Topic.MISSING)).filter(Steps::isOfTheWay).forEach(step -> on(path, milestone(step), step));
        toRecord(outline.missing().stream()
                        .filter(fact -> fact.norms().stream()
                                .noneMatch(norm -> Milestone.of(norm).isPresent()))
                        .toList())
                .forEach(step -> on(path, Milestone.RUNNING, step));
        under(List.of(Topic.LEFT_OPEN)).forEach(step -> on(path, milestone(step), step));
        return path.entrySet().stream()
                .map(group -> new StepGroup(
                        Optional.of(group.getKey()),
                        group.getKey() == Milestone.FIRST
                                ? group.getValue()
                                : group.getValue().stream()
                                        .sorted(BY_DAY.thenComparing(WHAT_BINDS_FIRST))
                                        .toList()))
                .toList();
    }

    private static void on(Map<Milestone, List<NextStep>> path, Milestone milestone, NextStep step) {
        path.computeIfAbsent(milestone, unseen -> new ArrayList<>()).add(step);
    }

    private static boolean isOfTheWay(NextStep step) {
        return step.norms().stream().anyMatch(norm -> Milestone.of(norm).isPresent());
    }

    private static Milestone milestone(NextStep step) {
        return step.norms().stream()
                .flatMap(norm -> Milestone.of(norm).stream())
                .findFirst()
                .orElse(step.topic() == Topic.AT_THE_START ? Milestone.START : Milestone.RUNNING);
    }

    /** The steps under topics. */
    private Stream<NextStep> under(List<Topic> topics) {
        return topics.stream()
                .flatMap(topic -> outline.items(topic, Steps::isATask).stream()
                        .filter(item -> !item.isDone())
                        .map(item -> NextStep.of(outline, topic, item)));
    }

    /** What was attested of somebody's character is no task (reading R6), nor is an act that can no longer be done (R22). */
    private static boolean isATask(Finding finding) {
        boolean isOver = finding.isTooLate() && finding.outcome() != Outcome.UNDETERMINED;
        return !isOver && !FindingStatus.isOnCharacter(finding);
    }

    private Stream<NextStep> toRecord(List<MissingItem> facts) {
        return MissingItem.byRecord(facts).stream().map(record -> NextStep.toRecord(outline, record));
    }
}
