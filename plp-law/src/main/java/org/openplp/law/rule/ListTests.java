package org.openplp.law.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openplp.law.RuleNode;
import org.openplp.law.node.LawNode;

/** Reads the tests of a list. */
final class ListTests {
    private static final List<String> OF_ENTRIES = List.of("some", "none", "every");
    private static final List<String> OF_WORDS = List.of("includes", "includes-one-of", "excludes", "only");

    /** The words of tests that stand alone, since they choose one entry or look at all of them together. */
    private static final List<String> CHOOSING =
            List.of("latest-by", "first-that", "in-force-if", "one-for-each", "every-day");

    /** The words that go with these. */
    private static final List<String> BESIDE = List.of("up-to", "has", "from", "until", "since", "to");

    static final Set<String> WORDS = Set.copyOf(Stream.of(OF_ENTRIES, OF_WORDS, CHOOSING, BESIDE)
            .flatMap(List::stream)
            .toList());

    private static final List<String> ONE_WORD = List.of("present", "absent");

    private final ConditionForm conditions;
    private final SharedTerms terms;

    ListTests(ConditionForm conditions, SharedTerms terms) {
        this.conditions = conditions;
        this.terms = terms;
    }

    /** A list has an entry. */
    static RuleNode isThere(DossierKey list) {
        return new RuleNode("some", List.of(list.full()), List.of(ConditionForm.ALWAYS));
    }

    /** A list has one of some words. */
    static RuleNode includes(DossierKey list, List<String> words) {
        List<String> args = new ArrayList<>(List.of(list.full()));
        args.addAll(words);
        return new RuleNode("includes", args, List.of());
    }

    private static List<String> known(DossierKey list) {
        if (list.hasWords()) {
            return OF_WORDS;
        }
        return list.hasEntries()
                ? Stream.concat(OF_ENTRIES.stream(), CHOOSING.stream()).toList()
                : OF_ENTRIES;
    }

    List<RuleNode> read(DossierKey list, LawNode value, KeyScope scope) {
        if (ConditionForm.isFancy(value)) {
            return List.of();
        }
        if (value.isText() && ONE_WORD.contains(value.text())) {
            RuleNode isThere = isThere(list);
            return List.of(value.text().equals("present") ? isThere : ConditionForm.not(isThere));
        }
        if (!value.isGroup() || value.keys().isEmpty()) {
            List<String> tests = new ArrayList<>(ONE_WORD);
            tests.addAll(known(list));
            ValueTests.wrongTest(value, value.isText() && !value.text().isEmpty() ? value.text() : "this", list, tests);
            return List.of();
        }
        List<String> written = value.keys().stream().map(LawNode::text).toList();
        if (list.hasEntries() && written.stream().anyMatch(word -> CHOOSING.contains(word) || BESIDE.contains(word))) {
            return chosen(list, value, scope);
        }
        List<RuleNode> parts = new ArrayList<>();
        for (LawNode.Pair pair : value.pairs()) {
            if (known(list).contains(pair.key().text())) {
                parts.addAll(test(list, pair, scope));
            } else {
                ValueTests.wrongTest(pair.key(), pair.key().text(), list, known(list));
            }
        }
        return parts;
    }

    private List<RuleNode> test(DossierKey list, LawNode.Pair pair, KeyScope scope) {
        LawNode value = pair.value();
        return switch (pair.key().text()) {
            case "some" -> List.of(inside("some", list, pair, scope));
            case "none" -> List.of(ConditionForm.not(inside("some", list, pair, scope)));
            case "every" -> List.of(inside("every", list, pair, scope));
            case "includes" -> includesEach(list, value);
            case "includes-one-of" -> List.of(includesOne(list, value));
            case "excludes" -> List.of(ConditionForm.not(includesOne(list, value)));
            default -> only(list, value);
        };
    }

    private RuleNode inside(String word, DossierKey list, LawNode.Pair pair, KeyScope scope) {
        return new RuleNode(
                word, List.of(list.full()), List.of(conditions.read(pair.value(), scope.entering(pair.key(), list))));
    }

    /** Each of the words or groups, and of a group one of its words. */
    private List<RuleNode> includesEach(DossierKey list, LawNode value) {
        return some(value).stream().map(one -> includesOne(list, one)).toList();
    }

    private RuleNode includesOne(DossierKey list, LawNode value) {
        return ValueTests.oneOf("includes", terms, list, some(value));
    }

    private List<RuleNode> only(DossierKey list, LawNode value) {
        List<String> others = new ArrayList<>(list.words());
        some(value).forEach(one -> others.removeAll(ValueTests.words(terms, list, one)));
        if (others.isEmpty()) {
            value.wrongHere("only names all values of " + list.full() + ", so that nothing is asked; leave it out");
            return List.of();
        }
        return List.of(ConditionForm.not(includes(list, others)));
    }

    private static List<LawNode> some(LawNode value) {
        if (value.isGroup() || SharedTerms.each(value).isEmpty()) {
            value.wrongHere("write a word, a group or a list of these");
            return List.of();
        }
        return SharedTerms.each(value);
    }

    private List<RuleNode> chosen(DossierKey list, LawNode value, KeyScope scope) {
        KeyScope entry = scope.entering(value, list);
        String first = value.keys().stream()
                .map(LawNode::text)
                .filter(CHOOSING::contains)
                .findFirst()
                .orElse("latest-by");
        return switch (first) {
            case "latest-by" -> latest(list, value, scope, entry);
            case "one-for-each" -> oneForEach(list, value, entry);
            case "every-day" -> everyDay(list, value, scope, entry);
            default -> {
                Form.check(value, first, List.of(first, "has"));
                yield List.of(new RuleNode(
                        first.equals("first-that") ? first : "in-force",
                        List.of(list.full()),
                        List.of(
                                conditions.optional(value.get(first), entry),
                                conditions.optional(value.get("has"), entry))));
            }
        };
    }

    private List<RuleNode> latest(DossierKey list, LawNode value, KeyScope scope, KeyScope entry) {
        if (!Form.check(value, "latest-by", List.of("latest-by", "up-to", "has"), "up-to")) {
            return List.of();
        }
        List<String> args = new ArrayList<>(List.of(list.full()));
        entry.day(value.get("latest-by")).map(DossierKey::full).ifPresent(args::add);
        if (value.get("up-to").isThere()) {
            scope.day(value.get("up-to")).map(DossierKey::full).ifPresent(args::add);
        }
        return List.of(new RuleNode("latest", args, List.of(conditions.optional(value.get("has"), entry))));
    }

    private List<RuleNode> oneForEach(DossierKey list, LawNode value, KeyScope entry) {
        LawNode words = value.get("one-for-each");
        if (!Form.check(value, "one-for-each", List.of("one-for-each"))
                || words.keys().size() != 1) {
            words.wrongHere("one-for-each has one key of the entries, with its words");
            return List.of();
        }
        LawNode.Pair pair = words.pairs().get(0);
        Optional<DossierKey> key = entry.key(pair.key());
        if (key.isEmpty() || key.get().isList() || !key.get().hasWords()) {
            key.ifPresent(found -> pair.key()
                    .wrongHere(
                            found.full() + " is " + found.described() + "; one-for-each is for a key that has words"));
            return List.of();
        }
        List<String> args = new ArrayList<>(List.of(list.full(), key.get().full()));
        ValueTests.meanings(terms, key.get(), pair.value())
                .forEach((word, others) -> args.add(word + "=" + String.join(",", others)));
        return List.of(new RuleNode("one-for-each", args, List.of()));
    }

    /** An entry counts on every day from a start on; with {@code to}, until an end. */
    private List<RuleNode> everyDay(DossierKey list, LawNode value, KeyScope scope, KeyScope entry) {
        if (!Form.check(value, "every-day", List.of("every-day", "from", "until", "since", "to"), "to")) {
            return List.of();
        }
        List<String> args = new ArrayList<>(List.of(list.full()));
        entry.day(value.get("from")).map(DossierKey::full).ifPresent(args::add);
        entry.day(value.get("until")).map(DossierKey::full).ifPresent(args::add);
        scope.day(value.get("since")).map(DossierKey::full).ifPresent(args::add);
        if (value.get("to").isThere()) {
            scope.day(value.get("to")).map(DossierKey::full).ifPresent(args::add);
        }
        return List.of(new RuleNode("every-day", args, List.of(conditions.optional(value.get("every-day"), entry))));
    }
}
