package org.openplp.law.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openplp.law.RuleNode;
import org.openplp.law.node.LawNode;

/** Reads conditions: keys with their tests, terms, and words that combine them. */
final class ConditionForm {
    static final RuleNode ALWAYS = RuleNode.of("always");

    /** The words that can stand where a key does, in the order in which the form lists them. */
    static final List<String> WORDS = List.of(
            "all",
            "any",
            "not",
            "is",
            "is-not",
            "shown",
            "unless-shown",
            "if-shown",
            "then",
            "else",
            "steps",
            "open",
            "first-in",
            "showing");

    private static final Set<String> ONES = Set.of("always", "never");

    private final SharedTerms terms;
    private final Set<String> openPoints;
    private final ValueTests values;
    private final ListTests lists;

    /** Reads conditions that use some terms, and the points that texts of the law say they leave open. */
    ConditionForm(SharedTerms terms, Set<String> openPoints) {
        this.terms = terms;
        this.openPoints = openPoints;
        values = new ValueTests(terms);
        lists = new ListTests(this, terms);
    }

    /** Whether a word has a meaning of its own in rules. */
    static boolean isTaken(String word) {
        return WORDS.contains(word)
                || ONES.contains(word)
                || ValueTests.WORDS.contains(word)
                || ListTests.WORDS.contains(word);
    }

    static RuleNode not(RuleNode inner) {
        return inner.word().equals("not") ? inner.parts().get(0) : combined("not", List.of(inner));
    }

    static RuleNode combined(String word, List<RuleNode> parts) {
        return new RuleNode(word, List.of(), parts);
    }

    private static RuleNode both(List<RuleNode> parts) {
        return parts.size() == 1 ? parts.get(0) : combined("all", parts);
    }

    /** Reads a condition and reports its mistakes. */
    RuleNode read(LawNode node, KeyScope scope) {
        if (isFancy(node)) {
            return ALWAYS;
        }
        if (node.isText() && !node.text().isEmpty()) {
            return term(node, scope);
        }
        if (!node.isGroup() || node.keys().isEmpty()) {
            node.wrongHere(
                    node.isList()
                            ? "a condition is no list; write all: or any: before it"
                            : "there is no condition; write keys with their tests, a term, or always");
            return ALWAYS;
        }
        List<RuleNode> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (LawNode.Pair pair : node.pairs()) {
            if (!seen.add(pair.key().text())) {
                pair.key()
                        .wrongHere(pair.key().text() + " is there twice; keep one, or write both in a list under all");
            }
            parts.addAll(part(pair, node, scope));
        }
        if (parts.isEmpty()) {
            parts.add(ALWAYS);
        }
        return node.get("showing").isThere() ? showing(both(parts), node.get("showing"), scope) : both(parts);
    }

    /** Whether it uses features of YAML that law files do without, such as anchors, which is reported. */
    static boolean isFancy(LawNode node) {
        if (node.isFancy()) {
            node.wrongHere("a rule has no anchors or tags; write what is meant in full");
        }
        return node.isFancy();
    }

    private RuleNode term(LawNode node, KeyScope scope) {
        return switch (node.text()) {
            case "always" -> ALWAYS;
            case "never" -> not(ALWAYS);
            default -> terms.use(node, scope);
        };
    }

    private List<RuleNode> part(LawNode.Pair pair, LawNode around, KeyScope scope) {
        LawNode value = pair.value();
        return switch (pair.key().text()) {
            case "all" -> parts(value, scope);
            case "any", "steps" -> List.of(combined(pair.key().text(), parts(value, scope)));
            case "not" -> List.of(not(read(value, scope)));
            case "is" ->
                SharedTerms.each(value).stream().map(one -> term(one, scope)).toList();
            case "is-not" ->
                SharedTerms.each(value).stream()
                        .map(one -> not(term(one, scope)))
                        .toList();
            case "unless-shown" -> List.of(combined("unless-shown", List.of(read(value, scope))));
            case "shown" -> List.of(not(combined("unless-shown", List.of(read(value, scope)))));
            case "if-shown" -> List.of(chosen(pair, around, scope));
            case "then", "else" -> {
                if (!around.get("if-shown").isThere()) {
                    pair.key().wrongHere(pair.key().text() + " goes with if-shown; add it");
                }
                yield List.of();
            }
            case "open" -> List.of(open(value, scope));
            case "first-in" -> first(value, scope);
            case "showing" -> List.of();
            default ->
                scope.key(pair.key(), WORDS)
                        .map(key -> key.isList() ? lists.read(key, value, scope) : values.read(key, value, scope))
                        .orElse(List.of(ALWAYS));
        };
    }

    /** The conditions of a list of at least two. */
    private List<RuleNode> parts(LawNode value, KeyScope scope) {
        if (value.items().size() < 2) {
            value.wrongHere("write a list of two conditions or more");
        }
        return value.items().stream().map(one -> read(one, scope)).toList();
    }

    private RuleNode chosen(LawNode.Pair pair, LawNode around, KeyScope scope) {
        Stream.of("then", "else")
                .filter(word -> !around.get(word).isThere())
                .forEach(word -> pair.key().wrongHere("if-shown has no " + word + "; add it"));
        return combined(
                "choose",
                List.of(
                        read(pair.value(), scope),
                        optional(around.get("then"), scope),
                        optional(around.get("else"), scope)));
    }

    /** A condition that always holds if it is left out. */
    RuleNode optional(LawNode node, KeyScope scope) {
        return node.isThere() ? read(node, scope) : ALWAYS;
    }

    private RuleNode open(LawNode value, KeyScope scope) {
        Form.check(value, "open", List.of("point", "surely", "perhaps"));
        point(value.get("point"), openPoints);
        return new RuleNode(
                "open",
                List.of(value.get("point").text()),
                List.of(optional(value.get("surely"), scope), optional(value.get("perhaps"), scope)));
    }

    /** Checks that the law says what a point leaves open. */
    static void point(LawNode point, Collection<String> openPoints) {
        if (point.isThere() && !openPoints.contains(point.text())) {
            point.wrongHere("no text of the law says under open what " + point.text() + " leaves open; write it there");
        }
    }

    Set<String> openPoints() {
        return openPoints;
    }

    private static List<RuleNode> first(LawNode value, KeyScope scope) {
        Optional<DossierKey> list = scope.list(value);
        list.filter(one -> !scope.entries().contains(one.entry()))
                .ifPresent(one ->
                        value.wrongHere("nothing around it enters " + one.full() + ", so no entry can be its first"));
        return list.stream().map(one -> RuleNode.of("first", one.full())).toList();
    }

    private RuleNode showing(RuleNode shown, LawNode beside, KeyScope scope) {
        List<RuleNode> parts = new ArrayList<>(List.of(shown));
        for (LawNode one : SharedTerms.each(beside)) {
            if (one.isGroup()) {
                parts.add(read(one, scope));
            } else {
                scope.key(one).map(ConditionForm::onRecord).ifPresent(parts::add);
            }
        }
        return combined("showing", parts);
    }

    /** The condition that shows a key as it is on record. */
    private static RuleNode onRecord(DossierKey key) {
        return switch (key.kind()) {
            case QUESTION -> RuleNode.of("yes", key.full());
            case VALUE -> RuleNode.of("present", key.full());
            case LIST -> key.hasWords() ? ListTests.includes(key, key.words()) : ListTests.isThere(key);
        };
    }
}
