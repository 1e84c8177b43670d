package org.openplp.law.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.openplp.law.Law;
import org.openplp.law.RuleNode;
import org.openplp.law.node.LawNode;
import org.openplp.law.rule.DossierKeys;
import org.openplp.law.rule.RuleCompiler;
import org.openplp.law.rule.RuleCompiler.OfANorm;
import org.openplp.law.rule.SharedTerms;

/** Compiles the rules of norms, and checks them against what the norms say. */
final class RuleChecks {
    /** What shows whom a norm concerns that people judge, which its facts do not name. */
    private static final Set<String> OF_BEARERS = Set.of("appointments", "appointments[].role", "memberships");

    private static final String ATTESTATIONS = "attestations";
    private static final String RULE = "rule";
    private static final String OPEN = "open.";

    /** What the rule of a norm of a shape asks, and perhaps nothing else. */
    private static final Map<String, Set<String>> ASKED = Map.of(
            "OWED", Set.of("owed", "followed", "regularly"),
            "RECURS", Set.of("recurs", "recurs-from-the-last"));

    private static final Set<String> HOLDS = Set.of("holds", "before");

    private final RuleCompiler compiler;
    private final WrittenPeriods parameters;
    private final List<Map<String, List<String>>> rules = new ArrayList<>();
    private final List<Map<String, List<String>>> stages = new ArrayList<>();
    private final SharedTerms terms;

    RuleChecks(DossierKeys keys, SharedTerms terms, Set<String> openPoints, WrittenPeriods parameters) {
        this.terms = terms;
        this.parameters = parameters;
        compiler = new RuleCompiler(keys, terms, openPoints);
    }

    /** Rules of a local law: they can use what those of the release share, and terms of their own. */
    static RuleChecks ofLocalLaw(DossierKeys keys, LawNode terms, List<Book.WrittenNorm> norms) {
        Law release = Law.ofThisRelease();
        Set<String> openPoints = release.texts("en").keys().stream()
                .filter(key -> key.startsWith(OPEN))
                .map(key -> key.substring(OPEN.length()))
                .collect(Collectors.toSet());
        return new RuleChecks(
                keys, new SharedTerms(keys, terms, release), openPoints, new WrittenPeriods(norms, release));
    }

    /** Compiles the conditions under which stages are reached, and are dated. */
    void stages(LawNode file) {
        file.entries().forEach((stage, item) -> {
            Map<String, List<String>> row = new LinkedHashMap<>();
            row.put("name", List.of(stage));
            row.put(RULE, compiler.condition(item.get("reached")).words());
            row.put(
                    "dated",
                    item.get("dated").isThere()
                            ? compiler.condition(item.get("dated")).words()
                            : List.of());
            stages.add(row);
        });
    }

    /** Compiles the rule of a norm. */
    void rule(Book.WrittenNorm norm) {
        LawNode rule = norm.item().get(RULE);
        boolean needsHumanReview = !norm.word("check").equals("RECORDS");
        if (!norm.isChecked()) {
            if (rule.isThere()) {
                rule.wrong("a norm with nothing to check has no rule; remove it");
            }
        } else if (rule.isThere() || needsHumanReview) {
            int before = norm.item().mistakes();
            RuleNode tree = compiler.rule(
                    rule, new OfANorm(norm.word("subject"), needsHumanReview, parameters.periodsOf(norm)));
            if (norm.item().mistakes() == before) {
                shape(norm, rule, tree);
                facts(norm, rule, tree);
            }
            if (rule.isThere()) {
                Map<String, List<String>> row = new LinkedHashMap<>();
                row.put("norm", List.of(norm.id()));
                row.put(RULE, tree.words());
                rules.add(row);
            }
        } else {
            norm.item().get("check").wrong("a norm that records show has a rule; write it");
        }
    }

    private static void shape(Book.WrittenNorm norm, LawNode rule, RuleNode tree) {
        Set<String> asked = RuleCompiler.askedBy(tree);
        String shape = norm.word("shape");
        Set<String> expected = ASKED.getOrDefault(shape, HOLDS);
        boolean fits = ASKED.containsKey(shape)
                ? expected.containsAll(asked)
                : asked.stream().anyMatch(HOLDS::contains);
        if (!asked.isEmpty() && !fits) {
            rule.wrong("a norm of the shape " + shape + " has a rule with " + words(expected, " or ")
                    + "; this one has " + words(asked, ", "));
        }
    }

    /** The words of the tree as the form has them. */
    private static String words(Set<String> ofTheTree, String between) {
        return ofTheTree.stream()
                .map(word -> word.equals("followed") ? "owed" : word.equals("before") ? "holds" : word)
                .distinct()
                .sorted()
                .collect(Collectors.joining(between));
    }

    /** Checks that the keys that the rule reads are those of which the norm speaks, or that the norm says why not. */
    private void facts(Book.WrittenNorm norm, LawNode rule, RuleNode tree) {
        LawNode facts = norm.item().get("facts");
        if (!facts.isThere()) {
            return;
        }
        LawNode place = rule.isThere() ? rule : norm.item().get("check");
        boolean needsHumanReview = !norm.word("check").equals("RECORDS");
        Set<String> read = compiler.keysOf(tree);
        Set<String> besides = read.stream()
                .filter(key -> facts.texts().stream().noneMatch(fact -> isOf(fact, key)))
                .filter(key -> !needsHumanReview || !OF_BEARERS.contains(key))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, LawNode> alsoReads = norm.item().get("also-reads").entries();
        besides.stream()
                .filter(key -> !alsoReads.containsKey(key))
                .forEach(key -> place.wrong("the rule reads " + key
                        + ", which is not among the facts; add it there, or under also-reads with the reason"));
        alsoReads.forEach((key, why) -> {
            if (!besides.contains(key)) {
                why.wrong("the rule does not read " + key + "; remove it from also-reads");
            }
        });
        Map<String, LawNode> notRead = norm.item().get("not-read").entries();
        for (LawNode fact : facts.items()) {
            boolean isRead = read.contains(withoutBrackets(fact.text()));
            if (isRead && notRead.containsKey(fact.text())) {
                Objects.requireNonNull(notRead.get(fact.text()))
                        .wrong("the rule reads " + fact.text() + "; remove it from not-read");
            } else if (!isRead
                    && !notRead.containsKey(fact.text())
                    && !(needsHumanReview && withoutBrackets(fact.text()).equals(ATTESTATIONS))) {
                fact.wrong("the rule does not read " + fact.text()
                        + "; read it, or write under not-read what says that it is not");
            }
        }
    }

    private static boolean isOf(String fact, String key) {
        return fact.equals(withoutBrackets(key)) || fact.startsWith(key + "[]") || fact.startsWith(key + ".");
    }

    private static String withoutBrackets(String key) {
        return key.endsWith("[]") ? key.substring(0, key.length() - 2) : key;
    }

    /** Reports the terms of the file that no rule of it uses. */
    void unused() {
        terms.reportUnused();
    }

    /** The tables with what is compiled; none that would be empty. */
    Map<String, List<Map<String, List<String>>>> tables() {
        Map<String, List<Map<String, List<String>>>> tables = new LinkedHashMap<>();
        tables.put("group", terms.groupRows());
        tables.put("term", terms.termRows());
        tables.put("parameter", parameters.rows());
        tables.put("stage", stages);
        tables.put(RULE, rules);
        tables.values().removeIf(List::isEmpty);
        return tables;
    }
}
