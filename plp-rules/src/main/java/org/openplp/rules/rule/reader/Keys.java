package org.openplp.rules.rule.reader;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.openplp.core.component.Component;
import org.openplp.core.component.Component.Kind;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Fact;

/**
 * The facts, questions and lists of a dossier by their full keys, such as {@code memberships[].adult}. Each is created
 * on first use, and is the same instance each time.
 */
@SuppressWarnings({"unchecked", "rawtypes", "TypeParameterUnusedInFormals"}) // the types are those of the component
public final class Keys {
    private static final String ENTRY = "[]";
    private static final Map<String, Key> CREATED = new ConcurrentHashMap<>();
    private static final Map<String, Fact<?, LocalDate>> DAYS = new ConcurrentHashMap<>();

    /**
     * A key.
     *
     * @param kind how its value is held
     * @param type the class of the value, or of each entry of a list
     * @param named the fact, question or list, or the group of keys
     */
    private record Key(Kind kind, Class<?> type, Object named) {}

    /**
     * A record that always exists: the dossier, the partnership, or an entry of a list.
     *
     * @param owner what its facts are about
     * @param prefix what their keys begin with, starting at the owner
     * @param reader reads the record from the owner
     */
    private record Group(Concept owner, String prefix, Function<Object, Object> reader) {}

    private Keys() {}

    /**
     * A fact with one value.
     *
     * @param <S> what the fact is about
     * @param <V> the value on record
     * @param key its full key; an entry that is a plain value has the key of its list, followed by {@code []}
     * @return the fact
     * @throws IllegalArgumentException if no dossier has such a fact
     */
    public static <S, V> Fact<S, V> fact(String key) {
        return find(key, Fact.class);
    }

    /**
     * A fact that is a day; of a moment, its day in Belgium.
     *
     * @param <S> what the fact is about
     * @param key its full key
     * @return the fact
     * @throws IllegalArgumentException if no dossier has such a fact, or it is neither a day nor a moment
     */
    public static <S> Fact<S, LocalDate> day(String key) {
        if (type(key) == OffsetDateTime.class) {
            Fact<S, OffsetDateTime> moment = fact(key);
            return (Fact) DAYS.computeIfAbsent(key, same -> moment.seenAs(BelgianTime::dayOf));
        }
        if (type(key) == LocalDate.class) {
            return fact(key);
        }
        throw unknown(key);
    }

    /**
     * A fact that is yes, no or unknown.
     *
     * @param <S> what the question is about
     * @param key its full key
     * @return the question
     * @throws IllegalArgumentException if no dossier has such a question
     */
    public static <S> Asked<S> question(String key) {
        return find(key, Asked.class);
    }

    /**
     * A list.
     *
     * @param <S> what the list belongs to
     * @param <E> the entries
     * @param key its full key
     * @return the list
     * @throws IllegalArgumentException if no dossier has such a list
     */
    public static <S, E> EntriesFact<S, E> list(String key) {
        return find(key, EntriesFact.class);
    }

    /**
     * How the value of a key is held.
     *
     * @param key the full key
     * @return the kind
     * @throws IllegalArgumentException if no dossier has such a key
     */
    public static Kind kind(String key) {
        return find(key).kind();
    }

    /**
     * The type of a key.
     *
     * @param key the full key
     * @return the class of the value, or of each entry of a list
     * @throws IllegalArgumentException if no dossier has such a key
     */
    public static Class<?> type(String key) {
        return find(key).type();
    }

    private static <T> T find(String key, Class<T> type) {
        Object named = find(key).named();
        if (type.isInstance(named)) {
            return type.cast(named);
        }
        throw unknown(key);
    }

    private static Key find(String key) {
        Key known = CREATED.get(requireNonNull(key, "key"));
        if (known == null) {
            Key created = create(key);
            Key first = CREATED.putIfAbsent(key, created);
            return first == null ? created : first;
        }
        return known;
    }

    private static IllegalArgumentException unknown(String key) {
        return new IllegalArgumentException("no dossier has such a key: " + key);
    }

    private static Key create(String key) {
        if (key.isEmpty()) {
            return new Key(Kind.RECORD, Dossier.class, new Group(Concept.DOSSIER, "", Function.identity()));
        }
        if (key.endsWith(ENTRY)) {
            return entry(key.substring(0, key.length() - ENTRY.length()));
        }
        int dot = key.lastIndexOf('.');
        Key outer = find(key.substring(0, Math.max(dot, 0)));
        Component component = Component.of(outer.type(), key.substring(dot + 1)).orElseThrow(() -> unknown(key));
        if (outer.named() instanceof Fact around) {
            return new Key(component.kind(), component.type(), inside(around, component));
        }
        if (outer.named() instanceof Group group) {
            return new Key(component.kind(), component.type(), of(group, component));
        }
        throw unknown(key);
    }

    private static Key entry(String key) {
        EntriesFact list = list(key);
        return type(key).isRecord()
                ? new Key(Kind.RECORD, type(key), new Group(list.entries(), "", Function.identity()))
                : new Key(Kind.PLAIN, type(key), Fact.fact(list.entries(), "", Recorded::of));
    }

    private static Object of(Group group, Component component) {
        String key = group.prefix() + component.key();
        Function read =
                group.prefix().isEmpty() ? component.reader() : group.reader().andThen(component.reader());
        return switch (component.kind()) {
            case VALUE -> Fact.fact(group.owner(), key, it -> (Recorded) read.apply(it));
            case PLAIN -> Fact.fact(group.owner(), key, it -> Recorded.of(read.apply(it)));
            case ENDING -> Fact.ending(group.owner(), key, read);
            case QUESTION -> Asked.asked(group.owner(), key, it -> (Answer) read.apply(it));
            case LIST -> EntriesFact.log(group.owner(), key, read);
            case RECORD -> new Group(group.owner(), key + ".", read);
        };
    }

    private static Object inside(Fact around, Component component) {
        String key = component.key();
        Function read = component.reader();
        Fact.Reader fact = it -> (Recorded) read.apply(it);
        Asked.Reader question = it -> (Answer) read.apply(it);
        return switch (component.kind()) {
            case VALUE -> component.unknownIfNone() ? around.number(key, fact) : around.at(key, fact);
            case QUESTION ->
                component.unknownIfNone() ? around.asked(key, question) : around.askedOfWhatIsThere(key, question);
            case LIST -> around.log(key, read);
            case ENDING, PLAIN, RECORD -> throw unknown(around.fullKey() + "." + key);
        };
    }
}
