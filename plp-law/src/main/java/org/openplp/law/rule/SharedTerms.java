package org.openplp.law.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.openplp.law.Law;
import org.openplp.law.RuleNode;
import org.openplp.law.node.LawNode;
import org.openplp.law.word.NearWord;

/** The groups of words and the terms that rules share, as {@code terms.yaml} defines them. */
public final class SharedTerms {
    /** A group of words, and the words of which it is unknown whether they mean one of it. */
    record Group(List<String> of, List<String> perhaps) {}

    private record Term(Set<String> entries, LawNode written) {}

    private final DossierKeys keys;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Map<String, RuleNode> trees = new HashMap<>();
    private final Map<String, LawNode> own = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final LawNode file;

    /**
     * The terms of a file.
     *
     * @param keys the keys of a dossier
     * @param file the file; may be empty
     */
    public SharedTerms(DossierKeys keys, LawNode file) {
        this.keys = keys;
        this.file = file;
        define();
    }

    /**
     * The terms of a file beside those of a release, which it can use and not change.
     *
     * @param keys the keys of a dossier
     * @param file the file; may be empty
     * @param law the law of the release
     */
    public SharedTerms(DossierKeys keys, LawNode file, Law law) {
        this.keys = keys;
        this.file = file;
        law.rows("group").forEach(row -> groups.put(row.get("name"), new Group(row.list("of"), row.list("perhaps"))));
        law.rows("term").forEach(row -> {
            terms.put(row.get("name"), new Term(Set.copyOf(row.list("of")), LawNode.nothing()));
            trees.put(row.get("name"), RuleNode.of(row.list("rule")));
        });
        define();
    }

    private void define() {
        Set<String> words = new HashSet<>();
        keys.tested().stream().filter(DossierKey::hasWords).forEach(key -> words.addAll(key.words()));
        file.get("groups").pairs().forEach(pair -> {
            LawNode of = pair.value();
            Group group = of.isGroup()
                    ? new Group(words(of.get("of"), words), words(of.get("perhaps"), words))
                    : new Group(words(of, words), List.of());
            if (isNew(pair.key(), groups.keySet())) {
                groups.put(pair.key().text(), group);
            }
        });
        file.get("terms").pairs().forEach(pair -> {
            Set<String> entries = new TreeSet<>();
            each(pair.value().get("of")).forEach(one -> {
                if (keys.entry(one.text()).isEmpty()) {
                    one.wrongHere(one.text() + " is no list of a dossier"
                            + keys.near("", one.text())
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse(""));
                }
                keys.entry(one.text()).ifPresent(entries::add);
            });
            if (isNew(pair.key(), terms.keySet())) {
                terms.put(pair.key().text(), new Term(entries, pair.value()));
            }
        });
    }

    private boolean isNew(LawNode name, Collection<String> known) {
        String word = name.text();
        if (ConditionForm.isTaken(word)) {
            name.wrongHere(word + " is a word of the form of rules; take another name");
        } else if (known.contains(word)) {
            name.wrongHere(
                    own.containsKey(word)
                            ? "there is another " + word + " in this file; take another name"
                            : word + " is a name of the federal law, which a local law cannot change; take another");
        }
        boolean isFree = !known.contains(word);
        if (isFree) {
            own.put(word, name);
        }
        return isFree;
    }

    private static List<String> words(LawNode list, Set<String> known) {
        List<String> words = new ArrayList<>();
        for (LawNode one : each(list)) {
            if (!known.contains(one.text())) {
                one.wrongHere(one.text() + " is no value of any key of a dossier"
                        + NearWord.of(one.text(), known)
                                .map(near -> "; did you mean " + near + "?")
                                .orElse(""));
            }
            words.add(one.text());
        }
        return words;
    }

    static List<LawNode> each(LawNode oneOrMore) {
        return oneOrMore.isList() ? oneOrMore.items() : oneOrMore.isThere() ? List.of(oneOrMore) : List.of();
    }

    /** Reads what the terms say, with their mistakes. */
    void read(ConditionForm reader) {
        file.get("terms").pairs().forEach(pair -> {
            String name = pair.key().text();
            Term term = terms.get(name);
            if (term != null) {
                // the order in which the file names them
                List<String> entries = each(pair.value().get("of")).stream()
                        .flatMap(one -> keys.entry(one.text()).stream())
                        .toList();
                trees.put(name, reader.read(pair.value().get("is"), KeyScope.of(keys, entries)));
            }
        });
        own.forEach((name, at) -> {
            if (trees.containsKey(name) && says(name, name, new HashSet<>())) {
                at.wrongHere("the term " + name + " says itself, in a circle; say it without");
                trees.put(name, ConditionForm.ALWAYS);
            }
        });
    }

    private boolean says(String name, String wanted, Set<String> seen) {
        RuleNode tree = trees.get(name);
        return tree != null
                && seen.add(name)
                && names(tree).stream().anyMatch(one -> one.equals(wanted) || says(one, wanted, seen));
    }

    private static Set<String> names(RuleNode tree) {
        Set<String> names = new TreeSet<>();
        if (tree.word().equals("term")) {
            names.add(tree.args().get(0));
        }
        tree.parts().forEach(part -> names.addAll(names(part)));
        return names;
    }

    Optional<Group> group(String name) {
        Optional<Group> group = Optional.ofNullable(groups.get(name));
        group.ifPresent(found -> used.add(name));
        return group;
    }

    Collection<String> groupNames() {
        return groups.keySet();
    }

    Collection<String> names() {
        return terms.keySet();
    }

    /** A term where it is used. */
    RuleNode use(LawNode at, KeyScope scope) {
        Term term = terms.get(at.text());
        if (term == null) {
            at.wrongHere(at.text() + " is no term" + NearWord.orAll(at.text(), names(), "the terms are"));
            return ConditionForm.ALWAYS;
        }
        used.add(at.text());
        if (!scope.entries().containsAll(term.entries())) {
            Set<String> missing = new TreeSet<>(term.entries());
            missing.removeAll(Set.copyOf(scope.entries()));
            at.wrongHere("the term " + at.text() + " is of an entry of "
                    + KeyScope.list(missing.iterator().next()) + ", and nothing around it enters that list");
        }
        return RuleNode.of("term", at.text());
    }

    /** Reports the groups and terms of the file that nothing uses. */
    public void reportUnused() {
        own.forEach((name, at) -> {
            if (!used.contains(name)) {
                at.wrongHere("nothing uses " + name + "; remove it");
            }
        });
    }

    /**
     * What a term says.
     *
     * @param name its name
     * @return the tree; that of a condition that always holds if the term has mistakes
     */
    RuleNode tree(String name) {
        return trees.getOrDefault(name, ConditionForm.ALWAYS);
    }

    /**
     * The groups of the file, as rows of a table.
     *
     * @return the rows, with the columns name, of, perhaps
     */
    public List<Map<String, List<String>>> groupRows() {
        return rows(groups.keySet().stream().filter(own::containsKey).toList(), name -> {
            Group group = groups.get(name);
            return group == null ? Map.of() : Map.of("of", group.of(), "perhaps", group.perhaps());
        });
    }

    /**
     * The terms of the file, and those of the release that its rules use, as rows of a table.
     *
     * @return the rows, with the columns name, of, rule
     */
    public List<Map<String, List<String>>> termRows() {
        Set<String> needed = new HashSet<>(own.keySet());
        used.forEach(name -> addWithThoseItSays(name, needed));
        own.keySet().forEach(name -> names(tree(name)).forEach(said -> addWithThoseItSays(said, needed)));
        return rows(terms.keySet().stream().filter(needed::contains).toList(), name -> {
            Term term = terms.get(name);
            return term == null
                    ? Map.of()
                    : Map.of(
                            "of",
                            List.copyOf(term.entries()),
                            "rule",
                            tree(name).words());
        });
    }

    private void addWithThoseItSays(String name, Set<String> names) {
        if (terms.containsKey(name) && names.add(name)) {
            names(tree(name)).forEach(said -> addWithThoseItSays(said, names));
        }
    }

    private List<Map<String, List<String>>> rows(
            Collection<String> names, Function<String, Map<String, List<String>>> cells) {
        List<Map<String, List<String>>> rows = new ArrayList<>();
        names.forEach(name -> {
            Map<String, List<String>> row = new LinkedHashMap<>();
            row.put("name", List.of(name));
            new TreeMap<>(cells.apply(name)).forEach(row::put);
            rows.add(row);
        });
        return rows;
    }
}
