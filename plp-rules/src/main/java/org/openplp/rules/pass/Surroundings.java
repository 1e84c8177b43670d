package org.openplp.rules.pass;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.judge.EachEntry;
import org.openplp.rules.rule.node.Inside;
import org.openplp.rules.rule.node.Named;
import org.openplp.rules.rule.node.Part;
import org.openplp.rules.rule.node.Scope;

/**
 * The facts of the dossier as a whole at which the rules of a book look, in addition to the entry that they judge. A
 * rule reads nothing but its facts, so it finds the same of the same entry as long as each of these facts reads the same.
 */
final class Surroundings {
    private final List<Named> facts = new ArrayList<>();
    private final IdentityHashMap<Rule, BitSet> ofRules = new IdentityHashMap<>();

    /** The same without the lists of which a rule judges each entry by itself. */
    private final IdentityHashMap<Rule, BitSet> besideEntries = new IdentityHashMap<>();

    Surroundings(Collection<Rule> rules) {
        IdentityHashMap<Named, Integer> numbers = new IdentityHashMap<>();
        for (Rule rule : rules) {
            BitSet of = new BitSet();
            BitSet beside = new BitSet();
            List<LogFact<?, ?>> lists = judgedByEntry(rule);
            facts(rule).filter(fact -> fact.owner() == Concept.DOSSIER).forEach(fact -> {
                Integer number = numbers.get(fact);
                if (number == null) {
                    number = facts.size();
                    numbers.put(fact, number);
                    facts.add(fact);
                }
                of.set(number);
                beside.set(number, !lists.contains(fact));
            });
            ofRules.put(rule, of);
            besideEntries.put(rule, beside);
        }
    }

    private static Stream<Named> facts(Rule rule) {
        return Stream.of(
                        Stream.<Part>of(rule.judge()),
                        rule.within().stream().flatMap(Inside::of),
                        rule.about().until().stream(),
                        rule.also().stream().map(others -> others.judge()),
                        rule.also().stream().flatMap(others -> others.about().until().stream()))
                .flatMap(parts -> parts)
                .flatMap(Part::facts);
    }

    /** The lists of which a rule about the partnership judges each entry by itself, and at which it does not look otherwise. */
    private static List<LogFact<?, ?>> judgedByEntry(Rule rule) {
        if (rule.about().log().isPresent()) {
            return List.of();
        }
        List<EachEntry> lists = rule.judge().eachEntry();
        List<Named> inside = lists.stream()
                .flatMap(list -> list.parts().stream())
                .flatMap(Part::facts)
                .toList();
        return lists.stream()
                .<LogFact<?, ?>>map(EachEntry::log)
                .filter(log -> !inside.contains(log))
                .toList();
    }

    /** The rules about which something in the dossier as a whole reads differently. */
    Differing between(Scope before, Scope after) {
        BitSet differ = new BitSet();
        for (int i = 0; i < facts.size(); i++) {
            if (differs(facts.get(i), before, after)) {
                differ.set(i);
            }
        }
        return new Differing(differ);
    }

    /** Tells for which rules the dossier as a whole reads differently. */
    final class Differing {
        private final BitSet differ;

        private Differing(BitSet differ) {
            this.differ = differ;
        }

        boolean concerns(Rule rule) {
            return requireNonNull(ofRules.get(rule)).intersects(differ);
        }

        /** Whether more than the lists of which the rule judges each entry by itself reads differently. */
        boolean concernsBesideEntries(Rule rule) {
            return requireNonNull(besideEntries.get(rule)).intersects(differ);
        }
    }

    /** A fact that cannot be read differs, so that its rule fails as it would in a new assessment. */
    private static boolean differs(Named fact, Scope before, Scope after) {
        try {
            Object was = read(fact, before);
            Object is = read(fact, after);
            return fact instanceof LogFact ? was != is : !was.equals(is);
        } catch (Throwable thrown) {
            Thrown.byARule(thrown);
            return true;
        }
    }

    private static Object read(Named fact, Scope root) {
        if (fact instanceof LogFact<?, ?> log) {
            return root.read(log);
        }
        return requireNonNull(fact instanceof Fact<?, ?> single ? root.read(single) : ((Asked<?>) fact).test(root));
    }
}
