package org.openplp.rules.rule.node;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Fact;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.TermParameter;

/**
 * What a condition can see: an entry of the dossier, the entries around it, and the dossier on the day. A scope can be kept and shared, unless it
 * {@linkplain #walk walks}.
 */
public final class Scope {
    private final Shared shared;
    private final Concept<?> concept;
    private final Scope outer;
    private final @Nullable EntriesFact<?, ?> log;
    private final boolean walks;
    private Entries<?> entries;
    private Object thing;
    private int index;
    private @Nullable Scope walkInside;

    private Scope(DossierSnapshot snapshot, Concept<Dossier> root) {
        this.shared = new Shared(snapshot);
        this.concept = root;
        this.outer = this;
        this.log = null;
        this.walks = false;
        this.entries = Entries.none();
        this.thing = snapshot.dossier();
        this.index = -1;
    }

    private Scope(Scope outer, EntriesFact<?, ?> log, boolean walks) {
        this.shared = outer.shared;
        this.concept = log.entries();
        this.outer = outer;
        this.log = log;
        this.walks = walks;
        this.entries = Entries.none();
        this.thing = outer.thing;
        this.index = -1;
    }

    /**
     * The scope of the dossier as a whole.
     *
     * @param snapshot the dossier on a day
     * @param root the concept of the dossier
     * @return the outermost scope
     */
    public static Scope of(DossierSnapshot snapshot, Concept<Dossier> root) {
        return new Scope(snapshot, root);
    }

    /**
     * The scope of one entry of a list.
     *
     * @param <E> the entries
     * @param log the list
     * @param index the index of the entry, from 0
     * @return a scope inside this one
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public <E> Scope enter(EntriesFact<?, E> log, int index) {
        Scope entered = new Scope(this, log, false);
        entered.entries = read(log);
        entered.moveTo(index);
        return entered;
    }

    /**
     * A scope that moves from entry to entry of a list, for callers that look at each and keep none. It is the only
     * scope created for all of them. Its place has no meaning until it {@linkplain #at is sent} to an entry. A scope
     * that itself walks reuses it for the same list, so that the previous walk is over when the next one begins.
     *
     * @param log the list
     * @return a scope inside this one, for one thread
     */
    public Scope walk(EntriesFact<?, ?> log) {
        Scope walking = walkInside;
        if (walking == null || walking.concept != log.entries()) {
            walking = new Scope(this, log, true);
            if (walks) {
                walkInside = walking;
            }
        }
        walking.entries = read(log);
        return walking;
    }

    /**
     * The conclusion from an entry's absence from the list in which this scope walks.
     *
     * @return no if the list is complete; unknown if it was not handed over, or is known to be partial
     */
    public Answer silence() {
        return entries.isKnown() && !shared.isPartial(concept) ? Answer.NO : Answer.UNKNOWN;
    }

    /**
     * The number of entries of the list in which this scope walks.
     *
     * @return the number; zero if the list was not handed over
     */
    public int size() {
        return entries.isKnown() ? entries.size() : 0;
    }

    /**
     * Whether the list in which this scope walks ends with what an act has just made, so that no later entry is missing
     * (reading R32).
     */
    boolean endsWithTheAct() {
        return snapshot().made().isPresent()
                && size() > 0
                && snapshot()
                        .made()
                        .get()
                        .inside(outer.path(requireNonNull(log)).entry(entries.place(size() - 1)))
                        .isPresent();
    }

    /**
     * Moves to an entry.
     *
     * @param index the index of the entry, from 0
     * @return this scope
     * @throws IllegalStateException if it does not walk
     */
    public Scope at(int index) {
        if (!walks) {
            throw new IllegalStateException("this scope stays where it is");
        }
        moveTo(index);
        return this;
    }

    private void moveTo(int to) {
        thing = entries.entry(to);
        index = to;
    }

    /**
     * The scopes of all entries of a list.
     *
     * @param log the list
     * @return the scopes inside this one in the order of the file; none if the list was not handed over
     */
    public Iterable<Scope> entriesOf(EntriesFact<?, ?> log) {
        return () -> entries(log).iterator();
    }

    /** The scopes of all entries of a list, as a stream. */
    public Stream<Scope> entries(EntriesFact<?, ?> log) {
        var listed = read(log);
        return IntStream.range(0, listed.isKnown() ? listed.size() : 0).mapToObj(i -> enter(log, i));
    }

    /**
     * Reads a fact.
     *
     * @param <S> what the fact is about
     * @param <V> the value on record
     * @param fact a fact whose concept is in scope
     * @return the fact as on record
     */
    public <S, V> Recorded<V> read(Fact<S, V> fact) {
        return fact.reader().read(thing(fact.owner()));
    }

    /**
     * Reads a fact of an entry of the list in which this scope walks, without moving there.
     *
     * @param <S> the entries
     * @param <V> the value on record
     * @param index the index of the entry, from 0
     * @param fact a fact of the entries
     * @return the fact as on record
     */
    @SuppressWarnings("unchecked") // a scope walks in the list of the concept
    <S, V> Recorded<V> readAt(int index, Fact<S, V> fact) {
        return fact.reader().read((S) entries.entry(index));
    }

    /**
     * Reads a list.
     *
     * @param <S> what the list belongs to
     * @param <E> the entries
     * @param list a list whose concept is in scope
     * @return the list as on record
     */
    public <S, E> Entries<E> read(EntriesFact<S, E> list) {
        return requireNonNull(list.reader().apply(thing(list.owner())), list.key());
    }

    /** Whether the dossier has a list for a later day, so that the list as a whole is not visible yet. */
    public boolean isDatedLater(EntriesFact<?, ?> list) {
        return !read(list).isKnown()
                && requireNonNull(onEveryDay(list), list.key()).isKnown();
    }

    /**
     * The conclusion from an entry's absence from a list.
     *
     * @param list a list whose concept is in scope
     * @return no if the list is complete; unknown if it was not handed over, or is known to be partial
     */
    public Answer silence(EntriesFact<?, ?> list) {
        return read(list).isKnown() && !shared.isPartial(list.entries()) ? Answer.NO : Answer.UNKNOWN;
    }

    /**
     * The id of a subject.
     *
     * @param <S> the record of core
     * @param type its type, whose concept is in scope
     * @return its opaque id
     */
    public <S> String idOf(SubjectType<S> type) {
        return requireNonNull(type.id().apply(thing(type.concept())), "id gave null");
    }

    /**
     * Whether a subject's time in the partnership is over on the day (reading R22).
     *
     * @param type its type, whose concept is in scope
     * @return true from the day after its last day, and on every day if that day is not on record
     */
    public boolean isOver(SubjectType<?> type) {
        return type.until().isPresent() && Conditions.over(type.until().get(), Period.ZERO, this) != Answer.NO;
    }

    /**
     * The thing of a concept: the entry itself, or one around it.
     *
     * @param <T> the record of core
     * @param wanted the concept
     * @return the thing
     * @throws IllegalStateException if there is none; a rule book never builds such a rule
     */
    @SuppressWarnings("unchecked") // a scope is entered with the concept of its thing
    public <T> T thing(Concept<T> wanted) {
        return (T) (concept == wanted ? thing : scopeOf(wanted).thing);
    }

    /**
     * The thing of a concept with the facts of every day, which shows whether a fact is dated later or missing (reading
     * R8). No outcome depends on it.
     *
     * @param <T> the record of core
     * @param wanted the concept
     * @return the thing as handed over
     */
    @SuppressWarnings("unchecked") // a scope is entered with the concept of its thing
    <T> T onEveryDay(Concept<T> wanted) {
        Scope scope = scopeOf(wanted);
        return (T)
                (scope.log == null
                        ? snapshot().on(LocalDate.MAX).dossier()
                        : scope.outer.onEveryDay(scope.log).entry(scope.entries.place(scope.index)));
    }

    private <S> Entries<?> onEveryDay(EntriesFact<S, ?> list) {
        return list.reader().apply(onEveryDay(list.owner()));
    }

    /** {@return the assessed day: the day of the situation} */
    public LocalDate day() {
        return snapshot().day();
    }

    /**
     * The dossier on the day.
     *
     * @return the situation
     */
    public DossierSnapshot snapshot() {
        return shared.snapshot();
    }

    /** The effect of the arrangements on record on a term. */
    public Agreements agreements(TermParameter setting) {
        return shared.agreements(setting);
    }

    /**
     * The path of the entry in the dossier as handed over.
     *
     * @return the path, such as {@code memberships[3]}; empty for the dossier itself
     */
    public FactPath path() {
        return log == null ? FactPath.ROOT : path(log.owner(), log.key()).entry(entries.place(index));
    }

    /**
     * The path of a fact in the dossier as handed over.
     *
     * @param owner the concept that the fact is about
     * @param key the key, starting at the concept
     * @return the path, such as {@code memberships[3].adult}
     */
    public FactPath path(Concept<?> owner, String key) {
        return scopeOf(owner).path().at(key);
    }

    /**
     * The path of a list in the dossier as handed over.
     *
     * @param list a list whose concept is in scope
     * @return the path, such as {@code memberships[3].measures}
     */
    public FactPath path(EntriesFact<?, ?> list) {
        return path(list.owner(), list.key());
    }

    private Scope scopeOf(Concept<?> wanted) {
        Scope scope = this;
        while (scope.concept != wanted) {
            if (scope.outer == scope) {
                throw new IllegalStateException("no " + wanted + " around " + concept);
            }
            scope = scope.outer;
        }
        return scope;
    }

    /** Whether this is the scope of the dossier itself. */
    boolean isWhole() {
        return log == null;
    }

    /** Whether the entry of a list is the first entry that is visible on the day. */
    public boolean isFirst(Concept<?> entry) {
        return scopeOf(entry).index == 0;
    }
}
