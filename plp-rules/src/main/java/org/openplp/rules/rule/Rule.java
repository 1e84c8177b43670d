package org.openplp.rules.rule;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.NormId;

/**
 * How one norm is judged from the record. What it says stands in the register; this is only how to see whether it is so.
 *
 * @param norm the norm
 * @param about what its findings are about
 * @param within the entries inside a subject that have a finding each; empty if the subject has one itself
 * @param also others about whom it gives a finding where their own entry settles it
 * @param judge how a subject, or each entry inside it, is judged
 * @param to towards whom it is owed, where the statement of the norm names somebody; empty if it names nobody
 * @param timings how it departs from the frame of its shape
 */
public record Rule(
        NormId norm,
        SubjectType<?> about,
        Optional<Within<?>> within,
        Optional<AlsoFor<?>> also,
        Judge judge,
        List<Addressee> to,
        Set<Timing> timings) {
    /** The exceptions of a rule from the frame of its shape. */
    public enum Timing {
        /** Also judged after the person has left (reading R22). */
        ALSO_AFTER_LEAVING,
        /** Breached also before the partnership is in operation (reading R29). */
        ALSO_BEFORE_OPERATION,
        /** Leads up to the start: pending where it is not met before the partnership is in operation (reading R29). */
        LEADS_UP_TO_THE_START
    }

    /**
     * Checks that the judge finds in scope all that it looks at.
     *
     * @throws IllegalArgumentException if it looks at something that is neither the subject nor around it
     */
    public Rule {
        requireNonNull(norm, "norm");
        requireNonNull(about, "about");
        requireNonNull(within, "within");
        requireNonNull(also, "also");
        requireNonNull(judge, "judge");
        requireNonNull(to, "to");
        requireNonNull(timings, "timings");
        to = List.copyOf(to);
        timings = Set.copyOf(timings);
        Set<Concept<?>> around = new HashSet<>(List.of(Concept.DOSSIER, about.concept()));
        within.stream().flatMap(Within::needs).forEach(concept -> refuseUnlessIn(around, concept, norm, about));
        within.ifPresent(entries -> around.add(entries.log().entries()));
        judge.needs().forEach(concept -> refuseUnlessIn(around, concept, norm, about));
        also.ifPresent(others -> others.judge()
                .needs()
                .forEach(concept -> refuseUnlessIn(
                        List.of(Concept.DOSSIER, others.type().concept()), concept, norm, others.type())));
    }

    private static void refuseUnlessIn(
            Collection<Concept<?>> around, Concept<?> concept, NormId norm, SubjectType<?> about) {
        if (!around.contains(concept)) {
            throw new IllegalArgumentException(
                    "rule " + norm + " is about " + about.kind() + " and looks at " + concept);
        }
    }

    /**
     * Begins a rule.
     *
     * @param norm the id of the norm
     * @return a draft
     * @throws IllegalArgumentException if it does not look like an id
     */
    public static RuleDraft rule(String norm) {
        requireNonNull(norm, "norm");
        return new RuleDraft(NormId.of(norm));
    }

    /**
     * The same rule, also judged after the person has left.
     *
     * @return a rule with {@link Timing#ALSO_AFTER_LEAVING}
     */
    public Rule alsoAfterLeaving() {
        return with(Timing.ALSO_AFTER_LEAVING);
    }

    /**
     * The same rule, breached also before the partnership is in operation.
     *
     * @return a rule with {@link Timing#ALSO_BEFORE_OPERATION}
     */
    public Rule alsoBeforeOperation() {
        return with(Timing.ALSO_BEFORE_OPERATION);
    }

    /**
     * The same rule, pending before operation where it is not met.
     *
     * @return a rule with {@link Timing#LEADS_UP_TO_THE_START}
     */
    public Rule leadsUpToTheStart() {
        return with(Timing.LEADS_UP_TO_THE_START);
    }

    /**
     * The same rule, which also gives a finding about others where their own entry settles it.
     *
     * @param type what they are in the dossier
     * @param condition what it asks of them
     * @return the rule
     * @throws IllegalArgumentException if the condition looks at something that is neither them nor the dossier
     */
    public Rule alsoFor(SubjectType<?> type, Condition condition) {
        requireNonNull(type, "type");
        requireNonNull(condition, "condition");
        return new Rule(
                norm,
                about,
                within,
                Optional.of(new AlsoFor<>(type, Judge.holds(Condition.always(), condition))),
                judge,
                to,
                timings);
    }

    /**
     * The same rule, with those whom the statement of the norm names as the ones towards whom it is owed.
     *
     * @param addressees those it names, in its order
     * @return the rule
     */
    public Rule to(Addressee... addressees) {
        requireNonNull(addressees, "addressees");
        return new Rule(norm, about, within, also, judge, List.of(addressees), timings);
    }

    /**
     * The keys of the dossier that the rule may look at, besides its frame.
     *
     * @return such as {@code memberships[].adult}, in the order of the rule
     */
    public Set<String> keys() {
        Set<String> keys = judge.facts().map(Named::fullKey).collect(Collectors.toCollection(LinkedHashSet::new));
        within.stream().flatMap(Within::facts).map(Named::fullKey).forEach(keys::add);
        about.log().ifPresent(log -> keys.add(log.fullKey()));
        also.ifPresent(others -> others.judge().facts().map(Named::fullKey).forEach(keys::add));
        return keys;
    }

    /**
     * The outcome of a norm that people settle, for those whom no attestation names (reading R6).
     *
     * @param scope the scope of the dossier
     * @param attested the ids of those whom an attestation names
     * @return empty if everybody on whom the norm bears is attested
     */
    public Optional<Outcome> judgeUnless(Scope scope, Predicate<String> attested) {
        return judge instanceof JudgedByPeople people ? people.judge(scope, attested) : Optional.of(judge.judge(scope));
    }

    /**
     * Whether every entry of a list has one finding, which hangs on nothing but the judge and on whether the entry is over.
     *
     * @return false for the partnership, where the entries inside a subject have findings, and where a list around the subjects may hold more
     */
    public boolean judgesEachEntry() {
        return about.log().isPresent() && within.isEmpty() && !(judge instanceof EntryJudges.Around);
    }

    /**
     * The list of the dossier that may hold more that concerns a subject, which is reported once for all subjects (reading R27).
     *
     * @param subject the scope of the subject
     * @return where it stands; empty if the rule looks at no such list, or if it is complete
     */
    public Optional<FactPath> silentList(Scope subject) {
        return judge instanceof EntryJudges.Around around && !isOver(subject) && around.isSilentAbout(subject)
                ? Optional.of(around.log().pathIn(subject))
                : Optional.empty();
    }

    /**
     * Whether people can settle the norm for a subject.
     *
     * @param type what the subject is in the dossier
     * @param subject its scope
     * @return false if the norm asks nothing of such a person, or about such an entry
     */
    public boolean canBeSettledFor(SubjectType<?> type, Scope subject) {
        requireNonNull(type, "type");
        requireNonNull(subject, "subject");
        return judge instanceof JudgedByPeople people && people.canBeSettledFor(type, subject);
    }

    /**
     * Whether the time of a subject in the partnership is over, so that the norm asks nothing of it any more (reading R22).
     *
     * @param scope the scope of the subject
     * @return true from the day after its last day
     */
    public boolean isOver(Scope scope) {
        return !timings.contains(Timing.ALSO_AFTER_LEAVING) && about.isOver(scope);
    }

    /**
     * Tells the last day of a subject.
     *
     * @param scope the scope of the subject
     * @param explainer collects the explanation
     */
    public void explainOver(Scope scope, Explainer explainer) {
        about.until().ifPresent(until -> explainer.fact(scope, until));
    }

    private Rule with(Timing timing) {
        EnumSet<Timing> more = EnumSet.of(timing);
        more.addAll(timings);
        return new Rule(norm, about, within, also, judge, to, more);
    }
}
