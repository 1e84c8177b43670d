package org.openplp.law.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openplp.law.RuleNode;
import org.openplp.law.node.LawNode;
import org.openplp.law.word.NearWord;

/** Reads judges: what holds, is owed or recurs, and of what. */
final class EvaluatorForm {
    /** The words of a judge, in the order in which they stand. */
    static final List<String> WORDS = List.of(
            "met-if",
            "each",
            "each-of",
            "if",
            "before",
            "after-each",
            "when",
            "holds",
            "pending-while",
            "owed",
            "since",
            "within",
            "duties",
            "recurs",
            "regularly",
            "recurs-from-the-last");

    /** The words that say what is asked, of which a judge has one, each with those that go with it. */
    private static final List<Asked> ASKED = List.of(
            new Asked("holds", Set.of("when", "before", "pending-while")),
            new Asked("owed", Set.of("when", "after-each", "since", "within")),
            new Asked("duties", Set.of()),
            new Asked("recurs", Set.of()),
            new Asked("regularly", Set.of()),
            new Asked("recurs-from-the-last", Set.of("when")));

    /** The words that can go with each of these. */
    private static final Set<String> AROUND = Set.of("met-if", "each", "each-of", "if");

    private static final List<String> HAPPENING = List.of("each", "that", "dated");

    private final ConditionForm conditions;
    private final Set<String> parameters;

    private record Asked(String word, Set<String> with) {}

    /** Reads judges of a norm that names some parameters that are periods. */
    EvaluatorForm(ConditionForm conditions, Set<String> parameters) {
        this.conditions = conditions;
        this.parameters = parameters;
    }

    private RuleNode duty(LawNode node, KeyScope scope) {
        if (ConditionForm.isFancy(node)) {
            return ConditionForm.ALWAYS;
        }
        if (!node.isGroup()) {
            node.wrongHere("a duty is a group of words, such as when and holds");
            return ConditionForm.ALWAYS;
        }
        return read(node, scope, Form.isKnown(node, "a duty", WORDS));
    }

    /**
     * Reads a judge and reports its mistakes.
     *
     * @param isKnown whether all its words are known, so that a missing one is no misspelt one
     */
    RuleNode read(LawNode node, KeyScope scope, boolean isKnown) {
        return asked(node, isKnown).map(what -> around(node, what, scope)).orElse(ConditionForm.ALWAYS);
    }

    private static Optional<Asked> asked(LawNode node, boolean isKnown) {
        List<Asked> found =
                ASKED.stream().filter(one -> node.get(one.word()).isThere()).toList();
        List<String> words = ASKED.stream().map(Asked::word).toList();
        if (found.isEmpty() && isKnown) {
            node.wrongHere("nothing is asked; write one of " + String.join(", ", words));
        } else if (found.size() > 1) {
            node.wrongHere(found.get(0).word() + " and " + found.get(1).word()
                    + " are two duties; write each as an item of duties");
        }
        if (found.size() != 1) {
            return Optional.empty();
        }
        Asked only = found.get(0);
        for (LawNode key : node.keys()) {
            String word = key.text();
            boolean belongs = word.equals(only.word()) || only.with().contains(word) || AROUND.contains(word);
            if (WORDS.contains(word) && !belongs) {
                key.wrongHere(word + " does not go with " + only.word() + "; remove one of them");
            }
        }
        return Optional.of(only);
    }

    private RuleNode around(LawNode node, Asked asked, KeyScope scope) {
        RuleNode judge = entered(node, asked, scope);
        LawNode settled = node.get("met-if");
        return settled.isThere()
                ? ConditionForm.combined("met-if", List.of(conditions.read(settled, scope), judge))
                : judge;
    }

    private RuleNode entered(LawNode node, Asked asked, KeyScope scope) {
        LawNode each = node.get("each");
        LawNode of = node.get("each-of");
        if (each.isThere() && of.isThere()) {
            of.wrongHere("each-of does not go with each; remove one of them");
        }
        if (each.isThere()) {
            return scope.entriesOf(each)
                    .map(list -> new RuleNode(
                            "each", List.of(list.full()), List.of(judge(node, asked, scope.entering(each, list)))))
                    .orElse(ConditionForm.ALWAYS);
        }
        if (of.isThere()) {
            RuleNode owners = conditions.optional(node.get("if"), scope);
            return scope.listOfTheDossier(of)
                    .map(list -> new RuleNode(
                            "each-of",
                            List.of(list.full()),
                            List.of(owners, judge(node, asked, scope.entering(of, list)))))
                    .orElse(ConditionForm.ALWAYS);
        }
        return judge(node, asked, scope);
    }

    private RuleNode judge(LawNode node, Asked asked, KeyScope scope) {
        LawNode what = node.get(asked.word());
        return switch (asked.word()) {
            case "holds" -> holds(node, what, scope);
            case "owed" -> node.get("after-each").isThere() ? followed(node, what, scope) : owed(node, what, scope);
            case "duties" -> duties(what, scope);
            case "recurs-from-the-last" -> fromTheLast(node, what, scope);
            default -> recurs(asked.word(), what, scope);
        };
    }

    private RuleNode holds(LawNode node, LawNode what, KeyScope scope) {
        if (node.get("before").isThere()) {
            return before(node, what, scope);
        }
        List<RuleNode> parts =
                new ArrayList<>(List.of(conditions.optional(node.get("when"), scope), conditions.read(what, scope)));
        parts.add(
                node.get("pending-while").isThere()
                        ? conditions.optional(node.get("pending-while"), scope)
                        : ConditionForm.not(ConditionForm.ALWAYS));
        return ConditionForm.combined("holds", parts);
    }

    private RuleNode before(LawNode node, LawNode what, KeyScope scope) {
        for (LawNode.Pair pair : node.pairs()) {
            if (pair.key().text().equals("when") || pair.key().text().equals("pending-while")) {
                pair.key().wrongHere(pair.key().text() + " does not go with before; remove one of them");
            }
        }
        String start = scope.day(node.get("before")).map(DossierKey::full).orElse("");
        return new RuleNode(
                "before",
                List.of(start),
                List.of(
                        conditions.read(what, scope.before(new KeyScope.Start(start, false))),
                        conditions.read(what, scope.before(new KeyScope.Start(start, true)))));
    }

    private RuleNode owed(LawNode node, LawNode what, KeyScope scope) {
        List<String> args = new ArrayList<>();
        if (node.get("since").isThere()) {
            scope.day(node.get("since")).ifPresent(day -> args.add("since=" + day.full()));
        }
        if (node.get("within").isThere()) {
            args.add("within=" + parameter(node.get("within")));
            if (!node.get("since").isThere()) {
                node.get("within").wrongHere("a period needs a day from which it runs; add since");
            }
        }
        return new RuleNode(
                "owed", args, List.of(conditions.optional(node.get("when"), scope), conditions.read(what, scope)));
    }

    private RuleNode followed(LawNode node, LawNode what, KeyScope scope) {
        for (LawNode.Pair pair : node.pairs()) {
            if (Set.of("when", "since", "within").contains(pair.key().text())) {
                pair.key().wrongHere(pair.key().text() + " does not go with after-each; write that or dated there");
            }
        }
        return ConditionForm.combined(
                "followed", List.of(happening(node.get("after-each"), scope), happening(what, scope)));
    }

    private RuleNode duties(LawNode what, KeyScope scope) {
        if (what.items().size() < 2) {
            what.wrongHere("duties is a list of two or more; write a single one without it");
        }
        return ConditionForm.combined(
                "worst", what.items().stream().map(one -> duty(one, scope)).toList());
    }

    private RuleNode recurs(String word, LawNode what, KeyScope scope) {
        if (!Form.check(what, word, List.of("every", "from", "of"))) {
            return ConditionForm.ALWAYS;
        }
        List<String> args = new ArrayList<>(List.of(parameter(what.get("every"))));
        scope.day(what.get("from")).ifPresent(day -> {
            args.add(day.full());
            if (!day.owner().isEmpty()) {
                what.get("from").wrongHere(day.full() + " is a day of an entry; name one of the dossier");
            }
        });
        List<RuleNode> happenings = SharedTerms.each(what.get("of")).stream()
                .map(one -> happening(one, scope))
                .toList();
        return new RuleNode(word, args, happenings);
    }

    private RuleNode fromTheLast(LawNode node, LawNode what, KeyScope scope) {
        if (!Form.check(what, "recurs-from-the-last", List.of("every", "of", "open"))) {
            return ConditionForm.ALWAYS;
        }
        LawNode point = what.get("open");
        ConditionForm.point(point, conditions.openPoints());
        return new RuleNode(
                "recurs-from-the-last",
                List.of(parameter(what.get("every")), point.text()),
                List.of(conditions.optional(node.get("when"), scope), happening(what.get("of"), scope)));
    }

    /** Entries of a list of the dossier that count as doing something, with their dates. */
    private RuleNode happening(LawNode node, KeyScope scope) {
        LawNode each = node.get("each");
        Optional<DossierKey> list =
                Form.check(node, "what happens", HAPPENING, "that") ? scope.listOfTheDossier(each) : Optional.empty();
        if (list.isEmpty()) {
            return ConditionForm.ALWAYS;
        }
        KeyScope entry = scope.entering(each, list.get());
        List<String> args = new ArrayList<>(List.of(list.get().full()));
        entry.day(node.get("dated")).map(DossierKey::full).ifPresent(args::add);
        return new RuleNode("happening", args, List.of(conditions.optional(node.get("that"), entry)));
    }

    private String parameter(LawNode at) {
        if (!parameters.contains(at.text())) {
            at.wrongHere(at.text() + " is no period under parameters of this norm"
                    + NearWord.orAll(at.text(), parameters, "its periods are"));
        }
        return at.text();
    }
}
