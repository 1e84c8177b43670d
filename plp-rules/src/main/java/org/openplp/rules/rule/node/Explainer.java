package org.openplp.rules.rule.node;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openplp.core.fact.Answer;
import org.openplp.core.fact.BelgianTime;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.Recorded;
import org.openplp.rules.outcome.EvidenceValue;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.rule.Condition;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Fact;

/** Collects the explanation of a finding while its rule is traversed again. An instance is used once, by one thread. */
public final class Explainer {
    /** The maximum number of entries of one list that are listed. */
    public static final int MANY = 5;

    /**
     * The maximum number of entries of one list that are listed for an entry of another, if each of them matters.
     * Without it, the explanation would grow with the product of both lists.
     */
    static final int MOST = 100;

    private final Set<Explanation.Evidence> evidence = new LinkedHashSet<>();
    private final Set<Explanation.Evidence> beside = new LinkedHashSet<>();
    private final Set<Explanation.Missing> missing = new LinkedHashSet<>();
    private final List<String> open = new ArrayList<>();
    private final List<LocalDate> due = new ArrayList<>();
    private final Map<FactPath, LocalDate> days = new LinkedHashMap<>();

    private final int many;

    /** An empty explainer. Of a list whose entries all say the same, it lists only a few. */
    public Explainer() {
        this(MANY);
    }

    private Explainer(int many) {
        this.many = many;
    }

    /**
     * An explainer that lists every entry, so that no breach hides behind others.
     *
     * @return an empty explainer
     */
    public static Explainer listingAll() {
        return new Explainer(Integer.MAX_VALUE);
    }

    /** An explainer that lists only one of several entries or conditions that all say the same, so that everything it lists belongs together. */
    public static Explainer listingOne() {
        return new Explainer(1);
    }

    /** The maximum number of entries of one list, or of alternative conditions, that are listed if all say the same. */
    int many() {
        return many;
    }

    /** The maximum number of entries of a list that are listed if each of them matters; no limit for the dossier as a whole. */
    public static int mostIn(Scope scope) {
        return scope.isWhole() ? Integer.MAX_VALUE : MOST;
    }

    /**
     * Adds evidence that decided.
     *
     * @param path its path
     * @param key the key, starting at the concept
     * @param shown what it shows
     */
    public void evidence(FactPath path, String key, EvidenceValue shown) {
        evidence.add(new Explanation.Evidence(path, key, shown));
    }

    /**
     * Adds evidence that decides nothing: neither its days nor its missing facts matter.
     *
     * @param scope the scope of the condition
     * @param shown the condition to show, if it holds
     */
    public void beside(Scope scope, Condition shown) {
        if (shown.test(scope) == Answer.YES) {
            Explainer aside = new Explainer(many);
            shown.explain(scope, Answer.YES, aside);
            Stream.concat(aside.evidence.stream(), aside.beside.stream())
                    .map(one -> new Explanation.Evidence(one.path(), one.key(), one.shown(), false))
                    .forEach(beside::add);
        }
    }

    /**
     * Adds a fact that is not on record.
     *
     * @param path the path that it would have
     * @param datedLater whether the dossier has it for a later day
     */
    public void missing(FactPath path, boolean datedLater) {
        missing.add(new Explanation.Missing(path, datedLater));
    }

    /**
     * Adds a point that the texts leave open.
     *
     * @param point the point, such as {@code R20}
     */
    public void open(String point) {
        open.add(point);
    }

    /**
     * Adds the day by which a duty is, or was, due.
     *
     * @param day the last day on which the duty can be done in time
     */
    public void due(LocalDate day) {
        due.add(day);
    }

    /**
     * Adds a fact, known or missing.
     *
     * @param <S> what the fact is about
     * @param <V> the value
     * @param scope a scope that contains the concept
     * @param fact the fact
     */
    public <S, V> void fact(Scope scope, Fact<S, V> fact) {
        Recorded<V> recorded = scope.read(fact);
        if (stoppedAround(scope, fact.around(), recorded.isKnown())) {
            return;
        }
        FactPath path = scope.path(fact.owner(), fact.key());
        if (recorded.isKnown()) {
            V value = recorded.value().orElse(null);
            LocalDate day = value instanceof OffsetDateTime time
                    ? BelgianTime.dayOf(time)
                    : value instanceof LocalDate date ? date : null;
            // a moment that is also looked at as a day is one piece of evidence
            if (day == null || days.put(path, day) == null) {
                evidence(
                        path,
                        fact.key().isEmpty() ? fact.fullKey() : fact.key(),
                        recorded.value()
                                .map(Explainer::shown)
                                .orElse(fact.ends() ? EvidenceValue.Word.NOT_YET : EvidenceValue.Word.NONE));
            }
        } else {
            missing(path, recorded.isDatedLater());
        }
    }

    /**
     * Adds an enclosing fact that decided, because it is none or dated later. If an enclosing fact is not on record at
     * all, the fact inside it is missing instead (readings R8 and R27).
     *
     * @param <S> what the facts are about
     * @param scope a scope that contains the concept
     * @param around the enclosing facts, outermost first
     * @param known whether the fact itself is known, so that an enclosing fact known to be none decided
     * @return whether one of them decided, so that there is nothing more to add
     */
    <S> boolean stoppedAround(Scope scope, List<Fact<S, ?>> around, boolean known) {
        for (Fact<S, ?> outer : around) {
            Recorded<?> recorded = scope.read(outer);
            if (recorded.isDatedLater() || (recorded.isNone() && known)) {
                fact(scope, outer);
                return true;
            }
        }
        return false;
    }

    /**
     * Adds a list as a whole.
     *
     * @param <S> what the list belongs to
     * @param scope a scope that contains the concept
     * @param log the list
     * @param answer what was found of the list
     * @return whether the list was handed over, so that its entries can be listed
     */
    public <S> boolean list(Scope scope, EntriesFact<S, ?> log, Answer answer) {
        if (stoppedAround(scope, log.around(), true)) {
            return false;
        }
        FactPath path = scope.path(log.owner(), log.key());
        Entries<?> entries = scope.read(log);
        if (answer == Answer.UNKNOWN && scope.silence(log) == Answer.UNKNOWN) {
            missing(path, scope.isDatedLater(log));
        } else if (answer == Answer.NO) {
            evidence(
                    path,
                    log.key(),
                    entries.size() == 0 ? EvidenceValue.Word.NONE : new EvidenceValue.NoneFits(entries.size()));
        }
        return entries.isKnown();
    }

    /**
     * Adds that all entries of a list fit.
     *
     * @param <S> what the list belongs to
     * @param scope a scope that contains the concept
     * @param log the list, which is complete
     */
    public <S> void all(Scope scope, EntriesFact<S, ?> log) {
        if (!stoppedAround(scope, log.around(), true)) {
            int size = scope.read(log).size();
            evidence(
                    scope.path(log.owner(), log.key()),
                    log.key(),
                    size == 0 ? EvidenceValue.Word.NONE : new EvidenceValue.AllFit(size));
        }
    }

    /**
     * Adds the values of a list.
     *
     * @param <S> what the list belongs to
     * @param scope a scope that contains the concept
     * @param log the list
     * @param answer whether one of the values asked for is in it
     * @param asked the values asked for
     */
    public <S> void values(Scope scope, EntriesFact<S, ?> log, Answer answer, Set<?> asked) {
        if (stoppedAround(scope, log.around(), true)) {
            return;
        }
        FactPath path = scope.path(log.owner(), log.key());
        if (answer == Answer.UNKNOWN) {
            missing(path, scope.isDatedLater(log));
            return;
        }
        Entries<?> entries = scope.read(log);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            values.add(content(entries.entry(i)));
        }
        evidence(path, log.key(), listed(values, answer, asked));
    }

    private static EvidenceValue listed(List<Object> values, Answer answer, Set<?> asked) {
        if (values.isEmpty()) {
            return EvidenceValue.Word.NONE;
        }
        EvidenceValue.Values listed = new EvidenceValue.Values(values);
        return answer == Answer.NO && asked.size() == 1
                ? new EvidenceValue.Without(
                        listed, new EvidenceValue.Value(content(asked.iterator().next())))
                : listed;
    }

    /** Adds the agreement on a term. */
    public void agreed(Occurrence.AgreedTerm term) {
        evidence(term.path(), term.parameter(), term.shown());
    }

    /**
     * The days among the facts.
     *
     * @return the days in the order in which they were added
     */
    public Set<LocalDate> days() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(days.values()));
    }

    /** The days among the facts, by path. */
    public Map<FactPath, LocalDate> daysByPath() {
        return Collections.unmodifiableMap(days);
    }

    /**
     * The explanation so far.
     *
     * @return the explanation; the due day is the earliest one added
     */
    public Explanation explanation() {
        Optional<LocalDate> earliest = due.stream().min(LocalDate::compareTo);
        List<Explanation.Evidence> all = new ArrayList<>(evidence);
        beside.stream()
                .filter(one -> !evidence.contains(new Explanation.Evidence(one.path(), one.key(), one.shown())))
                .forEach(all::add);
        return new Explanation(all, withoutRecordsAround(), open, earliest);
    }

    /** The missing facts. A record is left out if facts inside it are listed themselves (reading R27). */
    private List<Explanation.Missing> withoutRecordsAround() {
        Set<FactPath> around = new HashSet<>();
        missing.forEach(fact -> around.addAll(fact.path().records()));
        return missing.stream().filter(fact -> !around.contains(fact.path())).toList();
    }

    private static EvidenceValue shown(Object value) {
        return value instanceof Record ? EvidenceValue.Word.ON_RECORD : new EvidenceValue.Value(value);
    }

    private static Object content(Object value) {
        return value instanceof Record ? EvidenceValue.Word.ON_RECORD.text() : value;
    }
}
