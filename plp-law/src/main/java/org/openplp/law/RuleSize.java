package org.openplp.law;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The size of a rule with all that its terms say, which is what a dossier costs the engine. For one thread. */
public final class RuleSize {
    /** The maximum number of lists inside each other: a dossier is read in full for each of them. */
    public static final int MOST_LISTS = 5;

    private static final int MOST_PARTS = 1000;

    /** The words whose parts are asked of the entries of a list. */
    private static final Set<String> LISTS = Set.of(
            "some", "every", "latest", "first-that", "in-force", "every-day", "each", "each-of", "happening", "within");

    private final Function<String, Optional<RuleNode>> terms;
    private final Map<String, Size> ofTerms = new HashMap<>();

    private record Size(int parts, int depth, int lists) {
        Size plus(Size inner) {
            return new Size(
                    Math.min(MOST_PARTS + 1, parts + inner.parts),
                    Math.max(depth, inner.depth + 1),
                    Math.max(lists, inner.lists));
        }
    }

    /**
     * The sizes of rules that share terms.
     *
     * @param terms the terms by their names
     */
    public RuleSize(Function<String, Optional<RuleNode>> terms) {
        this.terms = requireNonNull(terms, "terms");
    }

    /**
     * Checks that a rule is not too large, even if terms contain each other.
     *
     * @param rule the rule
     * @throws IllegalArgumentException if it is
     */
    public void check(RuleNode rule) {
        Size size = of(requireNonNull(rule, "rule"), 1);
        if (size.parts > MOST_PARTS) {
            throw new IllegalArgumentException(
                    "the rule has more than " + MOST_PARTS + " parts with those of its terms");
        }
        requireDepth(size.depth);
        if (size.lists > MOST_LISTS) {
            throw new IllegalArgumentException(
                    "the rule has more than " + MOST_LISTS + " lists inside each other with those of its terms");
        }
    }

    private static void requireDepth(int depth) {
        if (depth > RuleNode.DEEPEST) {
            throw new IllegalArgumentException(
                    "the rule is nested more than " + RuleNode.DEEPEST + " times with its terms");
        }
    }

    /** The size of a part that is so deep in the rule. */
    private Size of(RuleNode node, int depth) {
        requireDepth(depth);
        Size size = new Size(1, 1, 0);
        if (node.word().equals("term") && !node.args().isEmpty()) {
            return size.plus(ofTerm(node.args().get(0), depth + 1));
        }
        for (RuleNode part : node.parts()) {
            size = size.plus(of(part, depth + 1));
        }
        return LISTS.contains(node.word()) ? new Size(size.parts, size.depth, size.lists + 1) : size;
    }

    private Size ofTerm(String name, int depth) {
        Size known = ofTerms.get(name);
        if (known == null) {
            known = terms.apply(name).map(term -> of(term, depth)).orElse(new Size(0, 0, 0));
            ofTerms.put(name, known);
        }
        return known;
    }
}
