package org.openplp.rules.rule.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openplp.law.RuleNode;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.Tenure;
import org.openplp.rules.rule.node.Conditions;
import org.openplp.rules.rule.node.Junctions;

/** Reads conditions. A term is read once, so that all rules share it. */
final class ConditionReader {
    private final Function<String, Optional<RuleNode>> written;
    private final TestReader tests;
    private final Map<String, Condition> terms = new HashMap<>();

    ConditionReader(Function<String, Optional<RuleNode>> written, TestReader tests) {
        this.written = written;
        this.tests = tests;
    }

    Condition read(Node node) {
        return switch (node.word()) {
            case "always" -> Condition.always();
            case "not" ->
                node.part().word().equals("always")
                        ? Junctions.NEVER
                        : read(node.part()).not();
            case "all" -> Junctions.And.of(each(node));
            case "any" -> Condition.either(each(node));
            case "steps" -> Condition.steps(read(node.part(0, 2)), read(node.part(1, 2)));
            case "unless-shown" -> Condition.unless(read(node.part()));
            case "choose" -> Condition.choose(read(node.part(0, 3)), read(node.part(1, 3)), read(node.part(2, 3)));
            case "open" -> Condition.open(node.arg(), read(node.part(0, 2)), read(node.part(1, 2)));
            case "showing" -> showing(each(node));
            case "term" -> term(node.arg());
            case "some" -> new Conditions.Any<>(Keys.list(node.arg()), read(node.part()));
            case "every" -> new Conditions.Every<>(Keys.list(node.arg()), read(node.part()));
            case "first" -> Keys.list(node.arg()).isFirst();
            case "includes" -> includes(node);
            case "latest" -> latest(node);
            case "first-that" -> Keys.list(node.arg()).firstWhere(read(node.part(0, 2)), read(node.part(1, 2)));
            case "in-force" -> Keys.list(node.arg()).inForceOrLast(read(node.part(0, 2)), read(node.part(1, 2)));
            case "one-for-each" -> oneForEach(node.args(3, Integer.MAX_VALUE));
            case "every-day" -> everyDay(node);
            default -> tests.read(node);
        };
    }

    private List<Condition> each(Node node) {
        List<Condition> each = new ArrayList<>();
        for (Node part : node.parts()) {
            each.add(read(part));
        }
        return each;
    }

    private static Condition showing(List<Condition> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("the word \"showing\" has no parts");
        }
        return new Conditions.Showing(parts.get(0), parts.subList(1, parts.size()));
    }

    private Condition term(String name) {
        Condition known = terms.get(name);
        if (known != null) {
            return known;
        }
        Condition condition = read(new Node(written.apply(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no term \"" + name + "\""))));
        terms.put(name, condition);
        return condition;
    }

    private static Condition includes(Node node) {
        List<String> args = node.args(2, Integer.MAX_VALUE);
        List<String> words = args.subList(1, args.size());
        int mark = words.indexOf("?");
        EntriesFact<?, Enum<?>> log = Keys.list(args.get(0));
        return new Conditions.Includes<>(
                log,
                Set.copyOf(words(log, words.subList(0, mark < 0 ? words.size() : mark))),
                Set.copyOf(words(log, mark < 0 ? List.of() : words.subList(mark + 1, words.size()))));
    }

    private static List<Enum<?>> words(EntriesFact<?, ?> log, List<String> names) {
        return TestReader.words(log.fullKey(), names);
    }

    private Condition latest(Node node) {
        List<String> args = node.args(2, 3);
        EntriesFact<?, Object> log = Keys.list(args.get(0));
        Fact<Object, LocalDate> by = Keys.day(args.get(1));
        Condition has = read(node.part());
        return args.size() == 2 ? log.latest(by, has) : log.lastBy(by, Keys.day(args.get(2)), has);
    }

    private static Condition oneForEach(List<String> args) {
        EntriesFact<?, Object> log = Keys.list(args.get(0));
        String key = args.get(1);
        return log.oneForEach(
                Keys.<Object, Enum<?>>fact(key), TestReader.mayMean(key, key, args.subList(2, args.size())));
    }

    private Condition everyDay(Node node) {
        List<String> args = node.args(4, 5);
        Tenure<Object> tenure =
                new Tenure<>(Keys.list(args.get(0)), read(node.part()), Keys.day(args.get(1)), Keys.day(args.get(2)));
        Fact<?, LocalDate> start = Keys.day(args.get(3));
        return args.size() == 4
                ? tenure.isHeldEveryDaySince(start)
                : tenure.isHeldEveryDayFrom(start, Keys.day(args.get(4)));
    }
}
