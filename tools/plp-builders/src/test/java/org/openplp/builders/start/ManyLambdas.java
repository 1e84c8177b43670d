package org.openplp.builders.start;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Lambdas and method references of each kind, and what they give. */
@SuppressWarnings("UnnecessaryLambda") // they are what is tried
public final class ManyLambdas implements Supplier<List<Object>> {
    private static final Supplier<String> OF_A_CONSTANT = () -> "of a constant";

    private final List<Object> given = new ArrayList<>();

    /** An interface with a lambda of its own. */
    private interface Named {
        String name();

        default Supplier<String> greeting() {
            return () -> greeted("Hello ");
        }

        private String greeted(String how) {
            return how + name();
        }
    }

    /** A member of the nest. */
    private record Inner(String text) implements Named {
        Function<String, String> joined() {
            return this::join;
        }

        private String join(String other) {
            return text + other;
        }

        @Override
        public String name() {
            return text;
        }
    }

    /** Calls each of them. */
    @Override
    public List<Object> get() {
        capture("text", 3L, 1.5, 'c', (byte) 2, true);
        refer("text");
        convert();
        Named named = new Inner("inner");
        given.addAll(List.of(
                OF_A_CONSTANT.get(),
                named.greeting().get(),
                new Inner("a").joined().apply("b")));
        Supplier<Supplier<String>> outer = () -> () -> named.name() + given.size();
        given.add(outer.get().get());
        given.add(sameAs(one(), one()));
        given.add(sameAs(one("a"), one("a")));
        Runnable kept = (Runnable & Serializable) () -> given.add("kept");
        kept.run();
        return given;
    }

    private void capture(String text, long number, double part, char letter, byte small, boolean yes) {
        Supplier<String> all = () -> text + number + part + letter + small + yes;
        Function<Integer, Long> sum = more -> number + more + given.size();
        given.addAll(List.of(all.get(), sum.apply(4)));
    }

    private void refer(String text) {
        Function<String, Integer> parsed = Integer::parseInt;
        Function<String, Integer> length = String::length;
        Function<String, String> bound = text::concat;
        Function<String, StringBuilder> created = StringBuilder::new;
        Supplier<List<String>> empty = ArrayList::new;
        BiFunction<List<Integer>, Integer, Integer> got = List::get;
        IntFunction<int[]> array = int[]::new;
        Supplier<Integer> ofSuper = super::hashCode;
        given.addAll(List.of(
                parsed.apply("12"),
                length.apply(text),
                bound.apply("!"),
                created.apply("new").length()));
        given.addAll(
                List.of(empty.get(), got.apply(List.of(7, 8), 1), array.apply(3).length, ofSuper.get() == hashCode()));
    }

    private void convert() {
        BinaryOperator<Integer> sum = Integer::sum;
        ToLongFunction<String> wider = String::length;
        ToDoubleFunction<Integer> unboxed = number -> number;
        ToIntFunction<Character> letter = Character::getNumericValue;
        ToIntFunction<Character> bits = Integer::bitCount;
        IntUnaryOperator twice = number -> number * 2;
        Predicate<String> blank = String::isBlank;
        Consumer<Object> added = given::add;
        Runnable unread = System::nanoTime;
        unread.run();
        added.accept("added");
        given.addAll(List.of(sum.apply(1, 2), wider.applyAsLong("four"), unboxed.applyAsDouble(5)));
        given.addAll(List.of(bits.applyAsInt('7'), letter.applyAsInt('7'), twice.applyAsInt(21), blank.test(" ")));
    }

    private static Supplier<String> one() {
        return () -> "one";
    }

    private static Supplier<String> one(String text) {
        return () -> text;
    }

    private static String sameAs(Object lambda, Object other) {
        return (lambda == other) + " " + lambda.equals(other) + " "
                + List.of(lambda).contains(lambda) + " " + Set.of(lambda).contains(lambda);
    }
}
