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
import org.openplp.rules.rule.Named;
import org.openplp.rules.rule.Part;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.Scope;

/**
 * The facts of the dossier as a whole at which the rules of a book look, in addition to the entry that they judge. A
 * rule reads nothing but its facts, so it finds the same of the same entry as long as each of these facts reads the same.
 */
final class Surroundings {
    private final List<Named> facts = new ArrayList<>();
    private final IdentityHashMap<Rule, BitSet> ofRules = new IdentityHashMap<>();

    Surroundings(Collection<Rule> rules) {
        IdentityHashMap<Named, Integer> numbers = new IdentityHashMap<>();
        for (Rule rule : rules) {
            BitSet of = new BitSet();
            facts(rule).filter(fact -> fact.owner() == Concept.DOSSIER).forEach(fact -> {
                Integer number = numbers.get(fact);
                if (number == null) {
                    number = facts.size();
                    numbers.put(fact, number);
                    facts.add(fact);
                }
                of.set(number);
            });
            ofRules.put(rule, of);
        }
    }

    private static Stream<Named> facts(Rule rule) {
        return Stream.of(
                        Stream.<Part>of(rule.judge()),
                        rule.within().stream(),
                        rule.about().until().stream(),
                        rule.also().stream().map(others -> others.judge()),
                        rule.also().stream().flatMap(others -> others.type().until().stream()))
                .flatMap(parts -> parts)
                .flatMap(Part::facts);
    }

    /** The rules about which something in the dossier as a whole reads differently. */
    Differing between(Scope before, Scope after) {
        BitSet differ = new BitSet();
        for (int i = 0; i < facts.size(); i++) {
            if (differs(facts.get(i), before, after)) {
                differ.set(i);
            }
        }
        return rule -> requireNonNull(ofRules.get(rule)).intersects(differ);
    }

    /** Tells for which rules the dossier as a whole reads differently. */
    interface Differing {
        boolean concerns(Rule rule);
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
            return log.read(root);
        }
        return requireNonNull(fact instanceof Fact<?, ?> single ? single.read(root) : ((Asked<?>) fact).test(root));
    }
}
