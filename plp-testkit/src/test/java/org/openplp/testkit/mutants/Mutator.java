package org.openplp.testkit.mutants;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.law.RuleNode;
import org.openplp.rules.rule.reader.Keys;

/** Changes a rule in one place at a time: a condition is negated or dropped, a word, key or group is exchanged, a day is shifted. */
final class Mutator {
    private static final RuleNode ALWAYS = RuleNode.of("always");
    private static final int LONGEST = 170;

    /** The words with a list of parts, any of which can be missing, and those of which the first cannot. */
    private static final Map<String, Integer> LISTS =
            Map.of("all", 0, "any", 0, "worst", 0, "recurs", 0, "people", 0, "showing", 1, "rule", 1);

    /** The words of which one part can take the place of all. */
    private static final Set<String> CHOICES = Set.of("choose", "open", "steps");

    /** The words whose arguments are fixed, or make another rule and not a mistake in it. */
    private static final Set<String> FIXED =
            Set.of("open", "term", "regularly", "each", "each-of", "some", "every", "within", "first");

    private static final Map<String, String> EXCHANGED = Map.ofEntries(
            entry("all", "any"),
            entry("any", "all"),
            entry("some", "every"),
            entry("every", "some"),
            entry("unless-shown", "not"),
            entry("not", "unless-shown"),
            entry("before", "on-or-before"),
            entry("on-or-before", "before"),
            entry("after", "on-or-after"),
            entry("on-or-after", "after"),
            entry("at-or-after", "at-or-before"),
            entry("at-or-before", "at-or-after"));

    private final Map<List<String>, String> groups;
    private final NavigableSet<String> keys = new TreeSet<>();

    /** A tree with one change. */
    record Change(String what, RuleNode tree) {}

    /** Takes the keys that some trees read, and groups of words by their names, to which words are added in another way. */
    Mutator(Stream<RuleNode> trees, Map<String, List<String>> groups) {
        this.groups = groups.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        trees.forEach(this::addKeys);
    }

    private void addKeys(RuleNode node) {
        node.args().stream().filter(arg -> typeOf(arg).isPresent()).forEach(keys::add);
        node.parts().forEach(this::addKeys);
    }

    /** All changes, each with another name. */
    List<Change> changes(RuleNode tree) {
        List<Change> changes = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        each(tree, "", same -> same, change -> {
            int times = seen.merge(change.what(), 1, Integer::sum);
            changes.add(times == 1 ? change : new Change(change.what() + " #" + times, change.tree()));
        });
        return changes;
    }

    private void each(RuleNode node, String around, UnaryOperator<RuleNode> whole, Consumer<Change> changes) {
        Changes here = (what, changed) -> {
            String name = what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what;
            changes.accept(new Change(name, whole.apply(changed)));
        };
        if (node.isCondition()) {
            condition(node, around, here);
        }
        arguments(node, here);
        List<RuleNode> parts = node.parts();
        int first = LISTS.getOrDefault(node.word(), parts.size());
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            if (i >= first && parts.size() > 1) {
                here.add("without " + shown(parts.get(i)) + ", in " + node.word(), withParts(node, without(parts, i)));
            }
            each(parts.get(i), node.word(), part -> whole.apply(withParts(node, with(parts, place, part))), changes);
        }
    }

    @FunctionalInterface
    private interface Changes {
        void add(String what, RuleNode changed);
    }

    private void condition(RuleNode node, String around, Changes changes) {
        boolean isTrivial = node.equals(ALWAYS) || node.parts().equals(List.of(ALWAYS));
        if (!node.word().equals("not")) {
            changes.add("not: " + shown(node), new RuleNode("not", List.of(), List.of(node)));
        }
        if (!LISTS.containsKey(around) && !around.equals("not") && !isTrivial) {
            changes.add("always, for " + shown(node), ALWAYS);
        }
        if (CHOICES.contains(node.word())) {
            node.parts().forEach(part -> changes.add("only " + shown(part) + ", of " + node.word(), part));
        }
        String other = EXCHANGED.get(node.word());
        if (other != null && !isTrivial) {
            changes.add(other + ", for " + shown(node), new RuleNode(other, node.args(), node.parts()));
        }
    }

    private void arguments(RuleNode node, Changes changes) {
        List<String> args = node.args();
        String group = groups.get(args.subList(Math.min(1, args.size()), args.size()));
        if (group != null) {
            groups.forEach((words, name) -> {
                if (!name.equals(group)) {
                    List<String> others = new ArrayList<>(List.of(args.get(0)));
                    others.addAll(words);
                    changes.add(name + ", for " + shown(node), new RuleNode(node.word(), others, node.parts()));
                }
            });
            return;
        }
        boolean isAnyWord =
                args.size() > 2 && args.size() == wordsOf(typeOf(args.get(0))).size() + 1;
        for (int i = 0; i < (isAnyWord ? 0 : args.size()); i++) {
            String arg = args.get(i);
            for (String other : others(node, i)) {
                List<String> changed = other.isEmpty() ? without(args, i) : with(args, i, other);
                String what = other.isEmpty() ? "without " + arg : other + " instead of " + arg;
                changes.add(what + ", in " + shown(node), new RuleNode(node.word(), changed, node.parts()));
            }
            for (String more : i == 0 ? List.<String>of() : next(typeOf(args.get(0)), arg, args)) {
                List<String> changed = new ArrayList<>(args);
                changed.add(i, more);
                changes.add("also " + more + ", in " + shown(node), new RuleNode(node.word(), changed, node.parts()));
            }
        }
    }

    /** What can stand in the place of an argument; empty words if it can be missing. */
    private List<String> others(RuleNode node, int place) {
        String arg = node.args().get(place);
        if (arg.isEmpty() || FIXED.contains(node.word())) {
            return List.of();
        }
        if (EXCHANGED.containsKey(arg)) {
            return List.of(EXCHANGED.get(arg));
        }
        if (arg.contains("=")) {
            return List.of("");
        }
        if (place == 0 && !node.word().equals("people")) {
            return sibling(arg);
        }
        return switch (node.word()) {
            case "number", "more-than" -> {
                BigDecimal step = node.word().equals("number") ? BigDecimal.ONE : new BigDecimal("0.01");
                BigDecimal number = new BigDecimal(arg);
                yield List.of(number.add(step).toString(), number.subtract(step).toString());
            }
            case "rule", "people" -> List.of("");
            case "one-of", "includes" -> node.args().size() > 2 ? List.of("") : List.of();
            default -> arg.matches("P[0-9TDWMYH]+") ? List.of(shifted(arg)) : sibling(arg);
        };
    }

    private static String shifted(String period) {
        return period.contains("T")
                ? Duration.parse(period).plusMinutes(1).toString()
                : Period.parse(period).plusDays(1).toString();
    }

    /** Another key of the same record, with a value of the same kind. */
    private List<String> sibling(String key) {
        Optional<Class<?>> type = typeOf(key);
        return keys.stream()
                .filter(other -> type.isPresent() && !other.equals(key))
                .filter(other ->
                        around(other).equals(around(key)) && typeOf(other).equals(type))
                .limit(1)
                .toList();
    }

    private static String around(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf('.')));
    }

    /** The word that follows one in its type, if it is not among some words. */
    static List<String> next(Optional<Class<?>> type, String word, List<String> words) {
        List<String> all = wordsOf(type);
        int place = all.indexOf(word);
        String next = place < 0 ? word : all.get((place + 1) % all.size());
        return words.contains(next) ? List.of() : List.of(next);
    }

    private static List<String> wordsOf(Optional<Class<?>> type) {
        return type.filter(Class::isEnum).stream()
                .flatMap(words -> Stream.of(words.getEnumConstants()))
                .map(word -> ((Enum<?>) word).name())
                .toList();
    }

    private static Optional<Class<?>> typeOf(String key) {
        try {
            return Optional.of(Keys.type(key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String shown(RuleNode node) {
        List<String> args = node.args();
        String group = groups.get(args.subList(Math.min(1, args.size()), args.size()));
        String words = group == null ? String.join(" ", args) : args.get(0) + " " + group;
        String parts = node.parts().stream().map(this::shown).collect(Collectors.joining("; "));
        return (node.word() + " " + words).strip() + (parts.isEmpty() ? "" : " {" + parts + "}");
    }

    private static RuleNode withParts(RuleNode node, List<RuleNode> parts) {
        return new RuleNode(node.word(), node.args(), parts);
    }

    private static <T> List<T> with(List<T> list, int place, T other) {
        List<T> changed = new ArrayList<>(list);
        changed.set(place, other);
        return changed;
    }

    private static <T> List<T> without(List<T> list, int place) {
        List<T> fewer = new ArrayList<>(list);
        fewer.remove(place);
        return fewer;
    }
}
