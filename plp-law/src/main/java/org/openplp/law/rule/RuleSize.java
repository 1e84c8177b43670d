package org.openplp.law.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.openplp.law.RuleNode;
import org.openplp.law.node.LawNode;

/** The size of a rule with all that its terms say: what a dossier costs the engine. */
final class RuleSize {
    private static final int MOST_PARTS = 1000;

    /** The words whose parts are asked of the entries of a list. */
    private static final Set<String> LISTS = Set.of(
            "some", "every", "latest", "first-that", "in-force", "every-day", "each", "each-of", "happening", "within");

    private final SharedTerms terms;
    private final Map<String, Size> ofTerms = new HashMap<>();

    private record Size(int parts, int depth, int lists) {
        Size plus(Size inner) {
            return new Size(
                    Math.min(MOST_PARTS + 1, parts + inner.parts),
                    Math.max(depth, inner.depth + 1),
                    Math.max(lists, inner.lists));
        }
    }

    RuleSize(SharedTerms terms) {
        this.terms = terms;
    }

    /** Reports a rule that is too large. */
    void check(RuleNode rule, LawNode at) {
        Size size = of(rule);
        if (size.parts > MOST_PARTS) {
            at.wrongHere("the rule has more than " + MOST_PARTS + " parts with those of its terms; write less");
        } else if (size.depth > RuleNode.DEEPEST) {
            at.wrongHere("the rule is nested more than " + RuleNode.DEEPEST + " times with its terms; write less");
        } else if (size.lists > KeyScope.DEEPEST) {
            at.wrongHere("the rule has more than " + KeyScope.DEEPEST
                    + " lists inside each other with those of its terms; write less");
        }
    }

    private Size of(RuleNode node) {
        if (node.word().equals("term")) {
            String name = node.args().get(0);
            Size known = ofTerms.get(name);
            if (known == null) {
                known = of(terms.tree(name));
                ofTerms.put(name, known);
            }
            return new Size(1, 1, 0).plus(known);
        }
        Size size = new Size(1, 1, 0);
        for (RuleNode part : node.parts()) {
            size = size.plus(of(part));
        }
        return LISTS.contains(node.word()) ? new Size(size.parts, size.depth, size.lists + 1) : size;
    }
}
