package org.openplp.formats.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openplp.law.RuleNode;

/** What the parts of rules are, for an outline of them. */
final class RuleParts {
    static final String NOT = "not";
    static final String ALL = "all";
    static final String ALWAYS = "always";
    static final String TERM = "term";
    static final String WITHIN = "within";
    static final String SHOWING = "showing";

    /** The parts that look at the entries of the list that they name first. */
    static final Set<String> OF_ENTRIES =
            Set.of("some", "every", "latest", "first-that", "in-force", "every-day", "each", "each-of", "happening");

    /** The parts without a text of their own. */
    static final Set<String> COMBINING = Set.of("holds", "owed", "met-if", "followed", "choose");

    /** The parts whose conditions stand beside each other. */
    static final Set<String> CHOICES = Set.of("any", "steps");

    /** What each part of a part is, for those whose parts differ. */
    static final Map<String, List<String>> ROLES = Map.ofEntries(
            Map.entry("holds", List.of("when", "holds", "pending")),
            Map.entry("owed", List.of("when", "done")),
            Map.entry("met-if", List.of("met-if", "otherwise")),
            Map.entry("each-of", List.of("concerns", "")),
            Map.entry("followed", List.of("after", "follows")),
            Map.entry("recurs-from-the-last", List.of("when", "")),
            Map.entry("bearers", List.of("concerns", "settled", "refuted")),
            Map.entry(WITHIN, List.of("concerns")),
            Map.entry("also", List.of("holds")),
            Map.entry("choose", List.of("if-shown", "then", "else")),
            Map.entry("open", List.of("surely", "perhaps")),
            Map.entry("first-that", List.of("counts", "has")),
            Map.entry("in-force", List.of("counts", "has")));

    /** What is left out where it always holds, and where it never does. */
    static final Set<String> USUAL = Set.of("when", "concerns", "counts", "has");

    static final Set<String> SELDOM = Set.of("pending", "settled", "refuted");

    private RuleParts() {}

    static boolean isAlways(RuleNode node) {
        return switch (node.word()) {
            case ALWAYS -> true;
            case ALL -> node.parts().stream().allMatch(RuleParts::isAlways);
            case "any" -> node.parts().stream().anyMatch(RuleParts::isAlways);
            case SHOWING -> isAlways(node.parts().get(0));
            default -> false;
        };
    }

    static boolean isNever(RuleNode node) {
        return node.word().equals(NOT) && isAlways(node.parts().get(0));
    }
}
