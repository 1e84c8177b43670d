package org.openplp.rules.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.rule.node.Conditions;
import org.openplp.rules.rule.node.Named;
import org.openplp.rules.rule.node.Question;
import org.openplp.rules.rule.value.PairTest;
import org.openplp.rules.rule.value.ValueTest;

/**
 * A single fact: its key in the dossier and how it is read. A reader reads the value of its key and nothing else.
 *
 * @param <S> what the fact is about
 * @param <V> the value on record
 * @param owner the concept that the fact is about
 * @param key the key, starting at the concept
 * @param reader reads the fact
 * @param around the enclosing facts, outermost first
 * @param ends whether it ends something, so that it is none as long as nothing is on record
 */
public record Fact<S, V>(Concept<S> owner, String key, Reader<S, V> reader, List<Fact<S, ?>> around, boolean ends)
        implements Named {
    /**
     * Reads a fact. It is a type of its own and not a function, because the type of a function's result would be
     * checked at each call.
     *
     * @param <S> what the fact is about
     * @param <V> the value on record
     */
    public interface Reader<S, V> {
        /**
         * Reads the fact.
         *
         * @param subject the record of core
         * @return the fact as on record
         */
        Recorded<V> read(S subject);
    }

    /** Copies the enclosing facts. */
    public Fact {
        around = List.copyOf(around);
    }

    /**
     * A fact of a concept.
     *
     * @param <S> what the fact is about
     * @param <V> the value on record
     * @param owner the concept
     * @param key the key, starting at the concept
     * @param reader reads the fact
     * @return the fact
     */
    public static <S, V> Fact<S, V> fact(Concept<S> owner, String key, Reader<S, V> reader) {
        return new Fact<>(owner, key, reader, List.of(), false);
    }

    /**
     * A fact that ends something. If the dossier omits it, it has not happened.
     *
     * @param <S> what the fact is about
     * @param <V> the value on record
     * @param owner the concept
     * @param key the key, starting at the concept
     * @param reader reads the fact
     * @return the fact, which is never unknown
     */
    public static <S, V> Fact<S, V> ending(Concept<S> owner, String key, Function<S, Optional<V>> reader) {
        return new Fact<>(owner, key, s -> Recorded.ofEnding(requireNonNull(reader.apply(s), key)), List.of(), true);
    }

    /**
     * A fact inside this one.
     *
     * @param <R> the value of the inner fact
     * @param inner the key, starting at this fact
     * @param read reads the inner fact
     * @return the inner fact
     */
    public <R> Fact<S, R> at(String inner, Reader<V, R> read) {
        return new Fact<>(owner, key + "." + inner, s -> inside(reader.read(s), read), withThis(), false);
    }

    /**
     * A number inside this fact. If this fact is none, the number is unknown.
     *
     * @param inner the key, starting at this fact
     * @param read reads the number
     * @return the number
     */
    public Fact<S, Integer> number(String inner, Reader<V, Integer> read) {
        return new Fact<>(
                owner,
                key + "." + inner,
                s -> requireNonNull(reader.read(s), key) instanceof Recorded.Value<V> there
                        ? read.read(there.content())
                        : Recorded.unknown(),
                withThis(),
                false);
    }

    /**
     * A question inside this fact. If this fact is none, the answer is unknown.
     *
     * @param inner the key, starting at this fact
     * @param read reads the answer
     * @return the question
     */
    public Asked<S> asked(String inner, Asked.Reader<V> read) {
        return asked(inner, read, Answer.UNKNOWN);
    }

    /**
     * A question inside this fact. If this fact is none, the answer is no.
     *
     * @param inner the key, starting at this fact
     * @param read reads the answer
     * @return the question
     */
    public Asked<S> askedOfWhatIsThere(String inner, Asked.Reader<V> read) {
        return asked(inner, read, Answer.NO);
    }

    private Asked<S> asked(String inner, Asked.Reader<V> read, Answer none) {
        return new Question<>(
                owner, key + "." + inner, s -> inside(requireNonNull(reader.read(s), key), read, none), withThis());
    }

    /**
     * A list inside this fact. If this fact is none, the list is empty.
     *
     * @param <E> the entries of the list
     * @param inner the key, starting at this fact
     * @param read reads the list
     * @return the list
     */
    public <E> EntriesFact<S, E> log(String inner, Function<V, Entries<E>> read) {
        String logKey = key + "." + inner;
        return new EntriesFact<>(
                owner,
                logKey,
                s -> list(requireNonNull(reader.read(s), key), read),
                Concept.at(owner.key(logKey) + "[]"),
                withThis());
    }

    /**
     * A view of this fact.
     *
     * @param <R> the value of the view
     * @param view from the value on record; it adds nothing that the value does not contain
     * @return a fact with the same key
     */
    public <R> Fact<S, R> seenAs(Function<V, R> view) {
        Reader<V, R> seen = value -> Recorded.of(requireNonNull(view.apply(value), key));
        return new Fact<>(owner, key, s -> inside(reader.read(s), seen), around, ends);
    }

    /**
     * The condition that the value on record is one of these.
     *
     * @param values the values
     * @return no if it is known to be none
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read, and copied
    public final Condition isOneOf(V... values) {
        return isOneOf(List.of(values));
    }

    /**
     * The condition that the value on record is one of these.
     *
     * @param values the values
     * @return no if it is known to be none
     */
    public Condition isOneOf(Collection<V> values) {
        return new Conditions.Satisfies<>(this, ValueTest.OneOf.of(List.copyOf(values)));
    }

    /**
     * The condition that the value on record is this one.
     *
     * @param value the value
     * @return no if it is known to be none
     */
    public Condition equalTo(V value) {
        return isOneOf(List.of(value));
    }

    /**
     * The condition that both facts have the same value.
     *
     * @param other the other fact
     * @return no if either is known to be none
     */
    public Condition isSameAs(Fact<?, V> other) {
        return new Conditions.Relates<>(this, other, new PairTest.Same<>());
    }

    /**
     * The condition that the fact exists.
     *
     * @return yes if a value is on record, no if it is known to be none
     */
    public Condition isThere() {
        return new Conditions.Satisfies<>(this, new ValueTest.Anything<>());
    }

    private static <V, E> Entries<E> list(Recorded<V> outer, Function<V, Entries<E>> read) {
        if (outer instanceof Recorded.Value<V> present) {
            return read.apply(present.content());
        }
        return outer instanceof Recorded.None ? Entries.none() : Entries.unknown();
    }

    private static <V> Answer inside(Recorded<V> outer, Asked.Reader<V> read, Answer none) {
        if (outer instanceof Recorded.Value<V> present) {
            return read.read(present.content());
        }
        return outer instanceof Recorded.None ? none : Answer.UNKNOWN;
    }

    @SuppressWarnings("unchecked") // unknown and none hold no value
    private static <V, R> Recorded<R> inside(Recorded<V> outer, Reader<V, R> read) {
        return outer instanceof Recorded.Value<V> present ? read.read(present.content()) : (Recorded<R>) outer;
    }

    private List<Fact<S, ?>> withThis() {
        List<Fact<S, ?>> facts = new ArrayList<>(around);
        facts.add(this);
        return facts;
    }
}
