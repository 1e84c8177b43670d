package org.openplp.testkit.mutants;

import static java.util.stream.Collectors.groupingBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openplp.core.actor.Party;
import org.openplp.formats.cases.NormCase;
import org.openplp.law.Law;
import org.openplp.law.RuleNode;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.belgium.BelgianBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Register;
import org.openplp.rules.rule.Country;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.reader.RuleReader;
import org.openplp.rules.text.Language;

/** The rules of the Belgian book, and the terms and groups of words that they share, each changed in one place. */
final class LawMutants {
    private static final RuleBook BOOK = BelgianBook.withLocalExamples();
    private static final Map<String, List<NormCase>> CASES =
            NormCase.ofThisRelease().stream().collect(groupingBy(NormCase::norm));

    /** Rules by their norms, and terms by their names, which no norm has. */
    private final Map<String, RuleNode> trees = new LinkedHashMap<>();

    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    /** The norm, term or group that is changed, and how. */
    record Mutant(String place, String change, boolean isKilled) {}

    LawMutants() {
        Law law = Law.ofThisRelease();
        law.rows("rule").stream()
                .filter(row -> BOOK.norm(row.get("norm")).isPresent())
                .forEach(row -> trees.put(row.get("norm"), RuleNode.of(row.list("rule"))));
        law.rows("term").forEach(row -> trees.put(row.get("name"), RuleNode.of(row.list("rule"))));
        law.rows("group").forEach(row -> {
            List<String> words = new ArrayList<>(row.list("of"));
            if (!row.list("perhaps").isEmpty()) {
                words.add("?");
                words.addAll(row.list("perhaps"));
            }
            groups.put(row.get("name"), List.copyOf(words));
        });
    }

    /** All mutants that are rules; without those of what no rule of the book uses. */
    List<Mutant> all() {
        Mutator mutator = new Mutator(trees.values().stream(), groups);
        List<Mutant> all = new ArrayList<>();
        trees.forEach((name, tree) -> {
            if (!norms(Set.of(name)).isEmpty()) {
                mutator.changes(tree).forEach(one -> add(all, name, one.what(), Map.of(name, one.tree())));
            }
        });
        groups.forEach((name, words) -> changed(words).forEach((what, others) -> {
            Map<String, RuleNode> changed = new HashMap<>();
            trees.forEach((place, tree) -> {
                RuleNode other = exchange(tree, words, others);
                if (!other.equals(tree)) {
                    changed.put(place, other);
                }
            });
            add(all, name, what, changed);
        }));
        return all;
    }

    private void add(List<Mutant> all, String place, String what, Map<String, RuleNode> changed) {
        RuleBook book;
        try {
            book = book(changed);
        } catch (IllegalArgumentException noRule) {
            return;
        }
        all.add(new Mutant(place, what, !asStated(book)));
    }

    /** Whether the cases find what they state in the law as it is. */
    boolean isAsStated() {
        return asStated(book(trees));
    }

    /** A group with one word less, or one more. */
    private static Map<String, List<String>> changed(List<String> words) {
        Map<String, List<String>> changed = new LinkedHashMap<>();
        for (String word : words) {
            List<String> fewer = new ArrayList<>(words);
            fewer.remove(word);
            if (!word.equals("?")) {
                changed.put("without " + word, fewer);
            }
            for (String next : Mutator.next(Optional.of(Party.class), word, words)) {
                List<String> more = new ArrayList<>(words);
                more.add(words.indexOf(word), next);
                changed.put("also " + next, more);
            }
        }
        return changed;
    }

    private static RuleNode exchange(RuleNode node, List<String> words, List<String> others) {
        List<String> args = node.args();
        if (!args.isEmpty() && args.subList(1, args.size()).equals(words)) {
            args = Stream.concat(Stream.of(args.get(0)), others.stream()).toList();
        }
        return new RuleNode(
                node.word(),
                args,
                node.parts().stream().map(part -> exchange(part, words, others)).toList());
    }

    private static boolean asStated(RuleBook book) {
        return book.norms().stream()
                .flatMap(norm -> CASES.getOrDefault(norm.id().value(), List.of()).stream())
                .allMatch(one -> one.differences(book).isEmpty());
    }

    /** The norms whose rules are some trees, or use them. */
    private List<Norm> norms(Set<String> changed) {
        return BOOK.norms().stream()
                .filter(norm -> Optional.ofNullable(trees.get(norm.id().value()))
                        .filter(tree -> changed.contains(norm.id().value()) || uses(tree, changed))
                        .isPresent())
                .toList();
    }

    private boolean uses(RuleNode tree, Set<String> terms) {
        String name = tree.word().equals("term") ? tree.args().get(0) : "";
        return terms.contains(name)
                || (!name.isEmpty() && uses(Objects.requireNonNull(trees.get(name)), terms))
                || tree.parts().stream().anyMatch(part -> uses(part, terms));
    }

    /** A book of the norms of which a rule differs. */
    private RuleBook book(Map<String, RuleNode> changed) {
        Map<String, RuleNode> written = new HashMap<>(trees);
        written.putAll(changed);
        RuleReader reader = new RuleReader(
                term -> Optional.ofNullable(written.get(term)),
                BOOK.country().entries(),
                BOOK.settings(),
                () -> BOOK.register().circulars(Language.ENGLISH));
        Country country = (Country) Proxy.newProxyInstance(
                Country.class.getClassLoader(),
                new Class<?>[] {Country.class},
                (proxy, method, given) -> method.getName().equals("inPlaceOfTheLaw")
                        ? Optional.of(rule((Norm) given[0], written, reader))
                        : method.invoke(BOOK.country(), given));
        return RuleBook.of("mutant", "1", Register.of(norms(changed.keySet())), country)
                .withLocalBook("mutant");
    }

    private static Rule rule(Norm norm, Map<String, RuleNode> written, RuleReader reader) {
        RuleNode tree = Objects.requireNonNull(written.get(norm.id().value()));
        return reader.rule(norm.id(), BOOK.rule(norm).orElseThrow().to(), tree);
    }
}
