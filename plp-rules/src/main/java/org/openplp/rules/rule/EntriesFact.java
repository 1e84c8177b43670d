package org.openplp.rules.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.openplp.core.fact.Entries;
import org.openplp.rules.rule.node.Conditions;
import org.openplp.rules.rule.node.Named;
import org.openplp.rules.rule.node.OneForEach;
import org.openplp.rules.rule.node.Versions;

/**
 * A list: its key in the dossier and how it is read.
 *
 * @param <S> what the list belongs to
 * @param <E> the entries
 * @param owner the concept to which the list belongs
 * @param key the key, starting at the concept
 * @param reader reads the list
 * @param entries the concept of the entries
 * @param around the enclosing facts, outermost first
 */
public record EntriesFact<S, E>(
        Concept<S> owner, String key, Function<S, Entries<E>> reader, Concept<E> entries, List<Fact<S, ?>> around)
        implements Named {
    /**
     * Checks that the concept of the entries has the place of the list.
     *
     * @throws IllegalArgumentException if it has another place
     */
    public EntriesFact {
        around = List.copyOf(around);
        if (!entries.path().equals(owner.key(key) + "[]")) {
            throw new IllegalArgumentException("entries of " + owner.key(key) + " are not at " + entries.path());
        }
    }

    /**
     * A list of a concept; its entries are a concept of their own.
     *
     * @param <S> what the list belongs to
     * @param <E> the entries
     * @param owner the concept
     * @param key the key, starting at the concept
     * @param reader reads the list
     * @return the list
     */
    public static <S, E> EntriesFact<S, E> log(Concept<S> owner, String key, Function<S, Entries<E>> reader) {
        return new EntriesFact<>(owner, key, reader, Concept.at(owner.key(key) + "[]"), List.of());
    }

    /**
     * The condition that some entry fulfils a condition.
     *
     * @param inner the condition on an entry
     * @return unknown if no entry does and the list is incomplete
     */
    public Condition any(Condition inner) {
        return new Conditions.Any<>(this, inner);
    }

    /**
     * The condition that every entry fulfils a condition.
     *
     * @param inner the condition on an entry
     * @return unknown if every entry does and the list is incomplete; yes for an empty one
     */
    public Condition every(Condition inner) {
        return new Conditions.Every<>(this, inner);
    }

    /**
     * The condition that each of several values has a separate entry.
     *
     * @param <V> the values
     * @param fact the fact of an entry that has the value
     * @param mayMean the values asked for, each with the values that may mean it
     * @return unknown if the other entries may be those of the values that no entry has, or if the list is incomplete
     */
    public <V> Condition oneForEach(Fact<E, V> fact, Map<V, Set<V>> mayMean) {
        return new OneForEach<>(this, fact, Map.copyOf(mayMean));
    }

    /**
     * The condition that the list has an entry.
     *
     * @return unknown if it has none and is incomplete
     */
    public Condition isThere() {
        return any(Condition.always());
    }

    /**
     * The condition that one of these values is in the list.
     *
     * @param values the values
     * @return unknown if none is and the list is incomplete
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read, and copied
    public final Condition includesOneOf(E... values) {
        return includesOneOf(List.of(values));
    }

    /**
     * The condition that one of these values is in the list.
     *
     * @param values the values
     * @return unknown if none is and the list is incomplete
     */
    public Condition includesOneOf(Collection<E> values) {
        return new Conditions.Includes<>(this, Set.copyOf(values), Set.of());
    }

    /**
     * The condition that a value is in the list.
     *
     * @param value the value
     * @return unknown if it is not and the list is incomplete
     */
    public Condition includes(E value) {
        return new Conditions.Includes<>(this, Set.of(value), Set.of());
    }

    /**
     * The condition that a value is in the list, where others may mean the same.
     *
     * @param value the value
     * @param mayMean the values that may mean it
     * @return unknown if it is not in the list, and either one of those is or the list is incomplete
     */
    public Condition includes(E value, Collection<E> mayMean) {
        return new Conditions.Includes<>(this, Set.of(value), Set.copyOf(mayMean));
    }

    /**
     * The condition that the last entry dated on or before a bound fulfils a condition: the version in force then.
     *
     * @param date the date of an entry
     * @param bound the last day that counts
     * @param inner the condition on that entry
     * @return no if there is known to be no such entry; unknown if another entry might be the last one
     */
    public Condition lastBy(Fact<E, LocalDate> date, Fact<?, LocalDate> bound, Condition inner) {
        return new Versions.Latest<>(this, date, bound, inner);
    }

    /**
     * The condition that the last entry by date fulfils a condition: the version in force on the day. An entry without
     * a date might be the last one.
     *
     * @param date the date of an entry
     * @param inner the condition on that entry
     * @return no if there is known to be no entry; unknown if another entry might be the last one, and differs
     */
    public Condition latest(Fact<E, LocalDate> date, Condition inner) {
        return new Versions.Latest<>(this, date, null, inner);
    }

    /**
     * The condition that the version in force, in the order of the file, fulfils a condition. As long as none is in
     * force, it is the last one on record, whose evidence says that it is not.
     *
     * @param inForce whether an entry is, or was, in force
     * @param inner the condition on the last of these
     * @return no if there is known to be no entry; unknown if another entry might be the one, and differs
     */
    public Condition inForceOrLast(Condition inForce, Condition inner) {
        return new Versions.InForceOrLast<>(this, inForce, inner);
    }

    /**
     * The condition that the first of certain entries, in the order of the file, fulfils a condition.
     *
     * @param such whether an entry counts
     * @param inner the condition on the first entry that certainly counts
     * @return no if there is known to be no such entry; unknown if the condition does not hold and an earlier entry
     *     might count, or the list is incomplete
     */
    public Condition firstWhere(Condition such, Condition inner) {
        return new Versions.FirstWhere<>(this, such, inner);
    }

    /**
     * The condition on an entry that it is the first of the list.
     *
     * @return unknown for the first entry on record of an incomplete list
     */
    public Condition isFirst() {
        return new Conditions.First(this);
    }
}
