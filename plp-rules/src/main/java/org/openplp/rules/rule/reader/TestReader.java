package org.openplp.rules.rule.reader;

import static org.openplp.rules.rule.value.PairTest.Order;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openplp.core.partnership.HouseRules;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.node.Conditions;
import org.openplp.rules.rule.value.PairTest;
import org.openplp.rules.rule.value.ValueTest;
import org.openplp.rules.source.Circulars;

/** Reads the conditions on single facts. */
final class TestReader {
    private final Supplier<Circulars> circulars;

    TestReader(Supplier<Circulars> circulars) {
        this.circulars = circulars;
    }

    Condition read(Node node) {
        return switch (node.word()) {
            case "yes" -> Keys.question(node.arg());
            case "present" -> Keys.fact(node.arg()).isThere();
            case "one-of" -> oneOf(node.args(2, Integer.MAX_VALUE));
            case "over" -> over(node.args(1, 2));
            case "erased" -> new Conditions.Satisfies<>(ofType(node.arg(), LocalDate.class), new ValueTest.Erased());
            case "number" -> number(node.args(3, 3));
            case "more-than" -> moreThan(node.args(2, 2));
            case "compare" -> compare(node.args(3, 4), period(node, 3));
            case "moment" -> moment(node);
            case "window" -> window(node.args(3, 3));
            case "same-as" -> sameAs(node.args(2, 2));
            case "stands-for" -> standsFor(node.args(3, Integer.MAX_VALUE));
            case "since-the-circular" -> sinceTheCircular(node);
            case "circular-disputed" ->
                new Conditions.Satisfies<>(Keys.day(node.arg()), new ValueTest.CircularIsDisputed(circulars));
            case "not-older-than-circular" -> followsTheCircular(node.args(2, 2));
            default -> throw node.unknown();
        };
    }

    private static Condition oneOf(List<String> args) {
        String key = args.get(0);
        int mark = args.indexOf("?");
        int end = mark < 0 ? args.size() : mark;
        ValueTest<Enum<?>> expected = ValueTest.OneOf.of(words(key, args.subList(1, end)));
        return mark < 0
                ? new Conditions.Satisfies<>(ofWords(key), expected)
                : new Conditions.Means<>(
                        ofWords(key), expected, Set.copyOf(words(key, args.subList(mark + 1, args.size()))));
    }

    private static Condition over(List<String> args) {
        return new Conditions.Over(Keys.day(args.get(0)), args.size() > 1 ? Period.parse(args.get(1)) : Period.ZERO);
    }

    private static Condition number(List<String> args) {
        String least = args.get(1);
        String most = args.get(2);
        return new Conditions.Satisfies<>(
                ofType(args.get(0), Integer.class),
                new ValueTest.Between(
                        least.isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(least),
                        most.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(most)));
    }

    private static Condition moreThan(List<String> args) {
        return new Conditions.Satisfies<>(
                ofType(args.get(0), BigDecimal.class), new ValueTest.MoreThan(new BigDecimal(args.get(1))));
    }

    private static Condition compare(List<String> args, Period later) {
        Order order = Order.valueOf(args.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Conditions.Relates<>(Keys.day(args.get(0)), Keys.day(args.get(2)), new PairTest.Days(order, later));
    }

    private static Condition moment(Node node) {
        List<String> args = node.args(3, 4);
        Duration earlier = args.size() > 3 ? Duration.parse(args.get(3)) : Duration.ZERO;
        Fact<?, OffsetDateTime> moment = ofType(args.get(0), OffsetDateTime.class);
        Fact<?, OffsetDateTime> other = ofType(args.get(2), OffsetDateTime.class);
        return switch (args.get(1)) {
            case "at-or-after" -> new Conditions.Relates<>(moment, other, new PairTest.AtOrAfter(earlier));
            case "at-or-before" -> new Conditions.Relates<>(moment, other, new PairTest.AtOrBefore(earlier));
            default -> throw node.refused("has the argument " + args.get(1));
        };
    }

    private static Condition window(List<String> args) {
        return new Conditions.Relates<>(
                ofType(args.get(0), OffsetDateTime.class),
                ofType(args.get(1), OffsetDateTime.class),
                new PairTest.Window(Period.parse(args.get(2))));
    }

    private static Condition sameAs(List<String> args) {
        String key = args.get(0);
        String other = args.get(1);
        if (Keys.type(key) != Keys.type(other)) {
            throw new IllegalArgumentException(key + " and " + other + " have values of different kinds");
        }
        Fact<?, Object> one = Keys.fact(key);
        return one.isSameAs(Keys.fact(other));
    }

    /** Each value may stand for itself; the arguments name further ones. */
    private static Condition standsFor(List<String> args) {
        String key = args.get(0);
        String other = args.get(1);
        Map<Enum<?>, Set<Enum<?>>> mayMean = mayMean(key, other, args.subList(2, args.size()));
        Map<Enum<?>, Set<Enum<?>>> standIns = new HashMap<>();
        for (Enum<?> word : allWords(key)) {
            Set<Enum<?>> standing = new HashSet<>(mayMean.getOrDefault(word, Set.of()));
            named(allWords(other), word.name()).ifPresent(standing::add);
            standIns.put(word, Set.copyOf(standing));
        }
        return new Conditions.Relates<>(ofWords(key), ofWords(other), new PairTest.StandsFor<>(Map.copyOf(standIns)));
    }

    private Condition sinceTheCircular(Node node) {
        List<String> args = node.args(2, 2);
        if (!args.get(1).equals("FIRST")) {
            throw node.refused("has the argument " + args.get(1));
        }
        return new Conditions.Satisfies<>(Keys.day(args.get(0)), new ValueTest.SinceTheFirstCircular(circulars));
    }

    private Condition followsTheCircular(List<String> args) {
        return new Conditions.Relates<>(
                ofType(args.get(0), HouseRules.Circular.class),
                Keys.day(args.get(1)),
                new PairTest.FollowsTheCircular(circulars));
    }

    private static Period period(Node node, int place) {
        return Period.parse(node.argOr(place, "P0D"));
    }

    /** Reads what may mean the values asked for, such as {@code MAYOR=MUNICIPALITY,COLLEGE}. */
    static Map<Enum<?>, Set<Enum<?>>> mayMean(String key, String other, List<String> args) {
        Map<Enum<?>, Set<Enum<?>>> mayMean = new LinkedHashMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            String others = arg.substring(equals + 1);
            mayMean.put(
                    words(key, List.of(arg.substring(0, Math.max(equals, 0)))).get(0),
                    Set.copyOf(words(other, others.isEmpty() ? List.of() : List.of(others.split(",")))));
        }
        return mayMean;
    }

    /** The values with some names. */
    static List<Enum<?>> words(String key, List<String> names) {
        List<Enum<?>> all = allWords(key);
        List<Enum<?>> words = new ArrayList<>();
        for (String name : names) {
            Optional<Enum<?>> word = named(all, name);
            if (word.isEmpty()) {
                throw new IllegalArgumentException(key + " has no value " + name);
            }
            words.add(word.get());
        }
        return words;
    }

    private static Optional<Enum<?>> named(List<Enum<?>> words, String name) {
        for (Enum<?> word : words) {
            if (word.name().equals(name)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static List<Enum<?>> allWords(String key) {
        if (Keys.type(key).getEnumConstants() instanceof Enum<?>[] words) {
            return List.of(words);
        }
        throw new IllegalArgumentException(key + " does not have one of a few words");
    }

    /** A fact whose value is one of a few words. */
    private static Fact<?, Enum<?>> ofWords(String key) {
        return Keys.fact(key);
    }

    private static <V> Fact<?, V> ofType(String key, Class<V> type) {
        if (Keys.type(key) != type) {
            throw new IllegalArgumentException(key + " does not have a value of the class " + type.getSimpleName());
        }
        return Keys.fact(key);
    }
}
