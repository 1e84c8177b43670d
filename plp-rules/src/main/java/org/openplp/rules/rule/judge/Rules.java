package org.openplp.rules.rule.judge;

import java.util.Optional;
import java.util.function.Predicate;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.node.Explainer;
import org.openplp.rules.rule.node.Scope;

/** What the engine asks of a rule in addition to its judge. */
public final class Rules {
    private Rules() {}

    /**
     * The outcome of a norm that people settle, for the bearers that no attestation names (reading R6).
     *
     * @param rule the rule
     * @param scope the scope of the dossier
     * @param attested whether an attestation names an id
     * @return the outcome; empty if all bearers of the norm are attested
     */
    public static Optional<Outcome> judgeUnless(Rule rule, Scope scope, Predicate<String> attested) {
        return rule.judge() instanceof HumanReview people
                ? people.judge(scope, attested)
                : Optional.of(rule.judge().judge(scope));
    }

    /**
     * Whether only the holders of posts have to keep a norm that people settle. An attestation about all of them does
     * not count for those who came later (reading R6).
     *
     * @param rule the rule
     * @return false if it also bears on members, or on somebody who is not in the dossier
     */
    public static boolean isBorneByPostsAlone(Rule rule) {
        return rule.judge() instanceof HumanReview people && people.isBorneByPostsAlone();
    }

    /**
     * Whether a norm that people settle bears on somebody on the day.
     *
     * @param rule the rule
     * @param scope the scope of the dossier
     * @param ids the ids of those who are asked about
     * @return true if it bears, or may bear, on one of them
     */
    public static boolean bearsOn(Rule rule, Scope scope, Predicate<String> ids) {
        return rule.judge() instanceof HumanReview people && people.bearsOn(scope, ids);
    }

    /**
     * The list of the dossier that may hold more about a subject, which is reported once for all subjects (reading
     * R27).
     *
     * @param rule the rule
     * @param subject the scope of the subject
     * @return its path; empty if the rule looks at no such list, or if it is complete
     */
    public static Optional<FactPath> silentList(Rule rule, Scope subject) {
        return rule.judge() instanceof EntryEvaluators.Around around
                        && around.isSilentAbout(subject)
                        && !isOver(rule, subject)
                ? Optional.of(subject.path(around.log()))
                : Optional.empty();
    }

    /**
     * Whether a list of the dossier around the subjects may hold more about some of them.
     *
     * @param rule the rule
     * @param root the scope of the dossier
     * @return false if the rule looks at no such list, or if it is complete
     */
    public static boolean isAroundAnIncompleteList(Rule rule, Scope root) {
        return rule.judge() instanceof EntryEvaluators.Around around && root.silence(around.log()) == Answer.UNKNOWN;
    }

    /**
     * Whether people can settle the norm for a subject.
     *
     * @param rule the rule
     * @param type the type of the subject in the dossier
     * @param subject its scope
     * @return false if the norm asks nothing of such a person, or about such an entry
     */
    public static boolean canBeSettledFor(Rule rule, SubjectType<?> type, Scope subject) {
        return rule.judge() instanceof HumanReview people && people.canBeSettledFor(type, subject);
    }

    /**
     * Whether a rule judges the form of an act, and the steps that are owed after it.
     *
     * @param rule the rule
     * @return true if its judge is the worst of a form that holds and of steps that are owed
     */
    public static boolean isOfAFormAndSteps(Rule rule) {
        return rule.judge() instanceof Evaluators.Worst worst
                && worst.first() instanceof Evaluators.Holds
                && worst.second() instanceof Evaluators.Owed;
    }

    /**
     * Whether a subject's time in the partnership is over, so that the norm asks nothing of it any more (reading R22).
     *
     * @param rule the rule
     * @param scope the scope of the subject
     * @return true from the day after its last day
     */
    public static boolean isOver(Rule rule, Scope scope) {
        return !rule.timings().contains(Rule.Timing.ALSO_AFTER_LEAVING) && scope.isOver(rule.about());
    }

    /**
     * Explains that a subject is over, with its last day.
     *
     * @param rule the rule
     * @param scope the scope of the subject
     * @param explainer collects the explanation
     */
    public static void explainOver(Rule rule, Scope scope, Explainer explainer) {
        rule.about().until().ifPresent(until -> explainer.fact(scope, until));
    }
}
