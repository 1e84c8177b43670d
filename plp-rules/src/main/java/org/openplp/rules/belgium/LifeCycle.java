package org.openplp.rules.belgium;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Answer;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Scope;

/**
 * The stages of a partnership up to a day.
 *
 * @param steps every stage, in the order of the register, with what the record shows of it
 */
public record LifeCycle(List<Step> steps) {
    /**
     * What the record shows of a stage.
     *
     * @param stage the stage
     * @param reached whether it is reached; unknown if the record does not show it
     * @param since the first day on which the record shows it; empty if it does not show that day, or if the stage is
     *     not reached
     * @param explanation what decided, or what is missing
     */
    public record Step(Stage stage, Answer reached, Optional<LocalDate> since, Explanation explanation) {}

    /** The parts of the path to a partnership in operation, in the order in which one takes them. */
    public enum Milestone {
        /** What is already wrong. */
        FIRST,
        /** The initiative, the consultation of the authorities, and the information of the neighbourhood. */
        INITIATIVE,
        /** The local charter. */
        CHARTER,
        /** The house rules. */
        HOUSE_RULES,
        /** The coordinator. */
        COORDINATOR,
        /** The mandated officer. */
        OFFICER,
        /** The start of operation, and what must be in order by then. */
        START,
        /** What norms require once the partnership is in operation. */
        RUNNING;

        /** The milestones of norms about preparation, by the prefix of their ids. */
        private static final Map<String, Milestone> OF_A_FAMILY = Map.of(
                "CHA", CHARTER,
                "ROI", HOUSE_RULES,
                "C", COORDINATOR,
                "COO", COORDINATOR,
                "I", OFFICER,
                "M", OFFICER,
                "CRE", START);

        /**
         * The milestone by which a norm has to be met.
         *
         * @param norm the norm
         * @return the milestone; empty if the norm applies only to a partnership in operation
         */
        public static Optional<Milestone> of(Norm norm) {
            requireNonNull(norm, "norm");
            String family = norm.id().prefix();
            if (norm.stage().isEmpty()) {
                return family.equals("CRE") ? Optional.of(START) : Optional.empty();
            }
            return switch (Stage.valueOf(norm.stage().get())) {
                case INITIATIVE, CONSULTATION, SUPPORT -> Optional.of(INITIATIVE);
                case PREPARATION -> Optional.ofNullable(OF_A_FAMILY.get(family));
                case SIGNED, SUBMITTED, VALIDATED -> Optional.of(CHARTER);
                case OPERATIONAL, AMENDED, ENDED, MERGED -> Optional.empty();
            };
        }
    }

    /** Copies the steps. */
    public LifeCycle {
        requireNonNull(steps, "steps");
        steps = List.copyOf(steps);
    }

    /**
     * The life of a partnership up to a day.
     *
     * @param snapshot the dossier on the day
     * @return the stages; equal situations give equal ones
     */
    public static LifeCycle of(DossierSnapshot snapshot) {
        return new LifeCycle(
                Stream.of(Stage.values()).map(stage -> step(stage, snapshot)).toList());
    }

    /**
     * The current stage of the partnership: the last stage that the record shows to be reached.
     *
     * @return the stage; empty if it shows none
     */
    public Optional<Step> current() {
        return steps.stream().filter(step -> step.reached() == Answer.YES).reduce((earlier, later) -> later);
    }

    /**
     * The later stages that might be reached, because the record does not show whether they are.
     *
     * @return the stages after the current one; earlier ones no longer matter
     */
    public List<Stage> perhaps() {
        int next = current().map(step -> stages().indexOf(step.stage()) + 1).orElse(0);
        return steps.subList(next, steps.size()).stream()
                .filter(step -> step.reached() == Answer.UNKNOWN)
                .map(Step::stage)
                .toList();
    }

    private List<Stage> stages() {
        return steps.stream().map(Step::stage).toList();
    }

    private static Step step(Stage stage, DossierSnapshot snapshot) {
        Condition condition = Stages.of(stage);
        Scope scope = Scope.of(snapshot, Concept.DOSSIER);
        Answer reached = condition.test(scope);
        Explainer explainer = new Explainer();
        condition.explain(scope, reached, explainer);
        boolean dated = reached == Answer.YES && Stages.isDated(stage).test(scope) == Answer.YES;
        Optional<LocalDate> since = dated ? firstDay(condition, explainer.days(), snapshot) : Optional.empty();
        return new Step(stage, reached, since, explainer.explanation());
    }

    /**
     * The first day of a stage. A stage is reached on the day of a fact or on the day after it; without a day, it was
     * reached on every earlier day.
     */
    private static Optional<LocalDate> firstDay(Condition condition, Set<LocalDate> days, DossierSnapshot snapshot) {
        return days.stream()
                .flatMap(day -> Stream.of(day, day.plusDays(1)))
                .sorted()
                .filter(day -> isReached(condition, snapshot.on(day)))
                .findFirst()
                .filter(day -> !isReached(condition, snapshot.on(day.minusDays(1))));
    }

    private static boolean isReached(Condition condition, DossierSnapshot snapshot) {
        return condition.test(snapshot) == Answer.YES;
    }
}
