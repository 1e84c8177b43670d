package org.openplp.law.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openplp.law.RuleNode;

/** The facts that a compiled rule may look at. */
final class RuleFacts {
    /** The places of keys among the arguments of a part, by its word. */
    private static final Map<String, List<Integer>> PLACES = Map.ofEntries(
            Map.entry("compare", List.of(0, 2)),
            Map.entry("moment", List.of(0, 2)),
            Map.entry("window", List.of(0, 1)),
            Map.entry("same-as", List.of(0, 1)),
            Map.entry("stands-for", List.of(0, 1)),
            Map.entry("not-older-than-circular", List.of(0, 1)),
            Map.entry("latest", List.of(0, 1, 2)),
            Map.entry("one-for-each", List.of(0, 1)),
            Map.entry("every-day", List.of(0, 1, 2, 3, 4)),
            Map.entry("happening", List.of(0, 1)),
            Map.entry("within", List.of(0, 1)),
            Map.entry("recurs", List.of(1)),
            Map.entry("regularly", List.of(1)));

    private static final Set<String> WITHOUT =
            Set.of("open", "term", "people", "matter", "also", "owed", "recurs-from-the-last");
    private static final Set<String> OF_A_SUBJECT = Set.of("rule", "bearers");
    private static final Set<String> ASKED =
            Set.of("holds", "before", "owed", "followed", "recurs", "regularly", "recurs-from-the-last");
    private static final String SINCE = "since=";

    private final SharedTerms terms;
    private final Map<String, String> subjects;

    RuleFacts(SharedTerms terms, Map<String, String> subjects) {
        this.terms = terms;
        this.subjects = subjects;
    }

    Set<String> of(RuleNode rule) {
        Set<String> keys = new LinkedHashSet<>();
        collect(rule, keys);
        return keys;
    }

    private void collect(RuleNode node, Set<String> keys) {
        List<String> args = node.args();
        if (node.word().equals("term")) {
            collect(terms.tree(args.get(0)), keys);
        } else if (OF_A_SUBJECT.contains(node.word())) {
            Optional.ofNullable(subjects.get(args.get(0))).ifPresent(keys::add);
        } else if (node.word().equals("owed")) {
            // the day of the event decides nothing unless a period runs from it
            args.stream()
                    .filter(arg -> args.size() > 1 && arg.startsWith(SINCE))
                    .map(arg -> arg.substring(SINCE.length()))
                    .forEach(keys::add);
        } else if (!WITHOUT.contains(node.word()) && !args.isEmpty()) {
            PLACES.getOrDefault(node.word(), List.of(0)).stream()
                    .filter(place -> place < args.size())
                    .map(args::get)
                    .forEach(keys::add);
        }
        node.parts().forEach(part -> collect(part, keys));
    }

    /** The words for what is asked. */
    static Set<String> asked(RuleNode node) {
        Set<String> words = new TreeSet<>();
        if (ASKED.contains(node.word())) {
            words.add(node.word());
        }
        node.parts().forEach(part -> words.addAll(asked(part)));
        return words;
    }
}
