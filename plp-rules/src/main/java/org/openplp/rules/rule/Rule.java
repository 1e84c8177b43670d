package org.openplp.rules.rule;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openplp.rules.norm.Addressee;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.rule.node.Inside;
import org.openplp.rules.rule.node.Named;
import org.openplp.rules.rule.node.Part;

/**
 * How one norm is judged from the record. The register says what the norm asks; a rule says only how to see whether it
 * is kept.
 *
 * @param norm the norm
 * @param about what its findings are about
 * @param within the entries inside a subject that have a finding each; empty if the subject has one itself
 * @param also the rule of the same norm for other subjects, which have a finding only if their own entry settles it
 * @param judge judges a subject, or each entry inside it
 * @param to those to whom it is owed, as the statement of the norm says; empty if it names nobody
 * @param timings its exceptions from the frame of its shape
 */
public record Rule(
        NormId norm,
        SubjectType<?> about,
        Optional<Within<?>> within,
        Optional<Rule> also,
        Evaluator judge,
        List<Addressee> to,
        Set<Timing> timings) {
    /** The exceptions of a rule from the frame of its shape. */
    public enum Timing {
        /** Also judged after the person has left (reading R22). */
        ALSO_AFTER_LEAVING,
        /** Breached even before the partnership is in operation (reading R29). */
        ALSO_BEFORE_OPERATION,
        /** Leads up to the start: pending if it is not met before the partnership is in operation (reading R29). */
        LEADS_UP_TO_THE_START
    }

    /**
     * Checks that everything that the judge looks at is in scope.
     *
     * @throws IllegalArgumentException if it looks at something that is neither the subject nor around it, or if the rule for
     *     other subjects is that of another norm
     */
    public Rule {
        to = List.copyOf(to);
        timings = Set.copyOf(timings);
        // their texts, since Java would make the comparison of a record anew at each start
        also.filter(rule -> !rule.norm().value().equals(norm.value())).ifPresent(rule -> {
            throw new IllegalArgumentException("rule " + norm + " holds a rule of another norm, " + rule.norm());
        });
        Set<Concept<?>> around = new HashSet<>(List.of(Concept.DOSSIER, about.concept()));
        within.stream()
                .flatMap(Inside::of)
                .flatMap(Part::needs)
                .forEach(concept -> refuseUnlessIn(around, concept, norm, about));
        within.ifPresent(entries -> around.add(entries.log().entries()));
        judge.needs().forEach(concept -> refuseUnlessIn(around, concept, norm, about));
    }

    private static void refuseUnlessIn(
            Collection<Concept<?>> around, Concept<?> concept, NormId norm, SubjectType<?> about) {
        if (!around.contains(concept)) {
            throw new IllegalArgumentException(
                    "rule " + norm + " is about " + about.kind() + " and looks at " + concept);
        }
    }

    /**
     * Starts a rule.
     *
     * @param norm the id of the norm
     * @return a draft
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public static RuleBuilder rule(String norm) {
        return new RuleBuilder(NormId.of(norm));
    }

    /**
     * This rule, also judged after the person has left.
     *
     * @return a rule with {@link Timing#ALSO_AFTER_LEAVING}
     */
    public Rule alsoAfterLeaving() {
        return with(Timing.ALSO_AFTER_LEAVING);
    }

    /**
     * This rule, breached even before the partnership is in operation.
     *
     * @return a rule with {@link Timing#ALSO_BEFORE_OPERATION}
     */
    public Rule alsoBeforeOperation() {
        return with(Timing.ALSO_BEFORE_OPERATION);
    }

    /**
     * This rule, pending before operation if it is not met.
     *
     * @return a rule with {@link Timing#LEADS_UP_TO_THE_START}
     */
    public Rule leadsUpToTheStart() {
        return with(Timing.LEADS_UP_TO_THE_START);
    }

    /**
     * This rule, which also gives a finding about other subjects if their own entry settles it.
     *
     * @param type their type in the dossier
     * @param condition what it asks of them
     * @return the rule
     * @throws IllegalArgumentException if the condition looks at something other than them and the dossier
     */
    public Rule alsoFor(SubjectType<?> type, Condition condition) {
        return new Rule(
                norm,
                about,
                within,
                Optional.of(new Rule(
                        norm,
                        type,
                        Optional.empty(),
                        Optional.empty(),
                        Evaluator.holds(Condition.always(), condition),
                        List.of(),
                        Set.of())),
                judge,
                to,
                timings);
    }

    /**
     * This rule, with those to whom the statement of the norm says that it is owed.
     *
     * @param addressees those that it names, in its order
     * @return the rule
     */
    public Rule to(Addressee... addressees) {
        return new Rule(norm, about, within, also, judge, List.of(addressees), timings);
    }

    /**
     * The keys of the dossier that the rule may look at, in addition to its frame.
     *
     * @return the keys, such as {@code memberships[].adult}, in the order of the rule
     */
    public Set<String> keys() {
        Set<String> keys = judge.facts().map(Named::fullKey).collect(Collectors.toCollection(LinkedHashSet::new));
        within.stream()
                .flatMap(Inside::of)
                .flatMap(Part::facts)
                .map(Named::fullKey)
                .forEach(keys::add);
        about.log().ifPresent(log -> keys.add(log.fullKey()));
        also.ifPresent(others -> others.judge().facts().map(Named::fullKey).forEach(keys::add));
        return keys;
    }

    /**
     * Whether every entry of a list has one finding, which depends only on the judge and on whether the entry is over.
     * If the judge looks at a list around the entries, that is so as long as that list is complete.
     *
     * @return false for the partnership, and if the entries inside a subject have findings
     */
    public boolean judgesEachEntry() {
        return about.log().isPresent() && within.isEmpty();
    }

    private Rule with(Timing timing) {
        EnumSet<Timing> more = EnumSet.of(timing);
        more.addAll(timings);
        return new Rule(norm, about, within, also, judge, to, more);
    }
}
