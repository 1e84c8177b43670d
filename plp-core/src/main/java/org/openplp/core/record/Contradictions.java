package org.openplp.core.record;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openplp.core.fact.Defect;
import org.openplp.core.fact.DefectCode;
import org.openplp.core.fact.Entries;
import org.openplp.core.fact.FactPath;
import org.openplp.core.fact.OpaqueId;
import org.openplp.core.fact.Recorded;

/** Collects the contradictions in one record, in the order of the checks. An instance is used once, by one thread. */
public final class Contradictions {
    private final List<Defect> found = new ArrayList<>();

    private Contradictions() {}

    /**
     * An empty collection.
     *
     * @return the new collection
     */
    public static Contradictions collect() {
        return new Contradictions();
    }

    /**
     * Adds one defect.
     *
     * @param defect the defect
     * @return this collection
     */
    public Contradictions add(Defect defect) {
        requireNonNull(defect, "defect");
        found.add(defect);
        return this;
    }

    /**
     * Checks a required id.
     *
     * @param key the key of the id
     * @param id the id
     * @return this collection
     */
    public Contradictions id(String key, String id) {
        requireNonNull(key, "key");
        if (id.isBlank()) {
            return add(Defect.at(key, DefectCode.ID_MISSING));
        }
        return OpaqueId.isWellFormed(id) ? this : add(Defect.at(key, DefectCode.ID_INVALID));
    }

    /**
     * Checks the form of an id that may not be on record. Whether the id leads anywhere is checked elsewhere.
     *
     * @param key the key of the id
     * @param id the id
     * @return this collection
     */
    public Contradictions reference(String key, Recorded<String> id) {
        requireNonNull(key, "key");
        Optional<String> value = id.value();
        return value.isEmpty() || OpaqueId.isWellFormed(value.get())
                ? this
                : add(Defect.at(key, DefectCode.ID_INVALID));
    }

    /**
     * Checks that an id was not used before.
     *
     * @param here the path of the id in this record
     * @param id the id
     * @param path the path of the id in the dossier
     * @param firstUses the path of the first use of each id; this id is added
     * @return this collection
     */
    public Contradictions unique(FactPath here, String id, FactPath path, Map<String, FactPath> firstUses) {
        requireNonNull(here, "here");
        requireNonNull(id, "id");
        requireNonNull(path, "path");
        FactPath first = firstUses.putIfAbsent(id, path);
        return first == null ? this : add(new Defect(here, DefectCode.ID_DUPLICATE, List.of(first.toString())));
    }

    /**
     * Checks that an end is not before its start; they may be on the same day.
     *
     * @param startKey the key of the start
     * @param start the first day
     * @param endKey the key of the end
     * @param end the last day, inclusive
     * @return this collection
     */
    public Contradictions ordered(String startKey, Recorded<LocalDate> start, String endKey, Recorded<LocalDate> end) {
        requireNonNull(startKey, "startKey");
        requireNonNull(start, "start");
        requireNonNull(endKey, "endKey");
        requireNonNull(end, "end");
        boolean reversed = start instanceof Recorded.Value<LocalDate> first
                && end instanceof Recorded.Value<LocalDate> last
                && last.content().isBefore(first.content());
        return reversed ? add(Defect.at(endKey, DefectCode.ORDER_REVERSED, startKey)) : this;
    }

    /**
     * Checks a record inside the record.
     *
     * @param <R> the inner record
     * @param key its key
     * @param fact the inner record, if it is on record
     * @param contradictions finds the contradictions in it
     * @return this collection
     */
    public <R> Contradictions within(
            String key, Recorded<R> fact, Function<? super R, ? extends List<Defect>> contradictions) {
        requireNonNull(key, "key");
        fact.value().ifPresent(inner -> addUnder(FactPath.of(key), contradictions.apply(inner)));
        return this;
    }

    /**
     * Checks a record that ends something.
     *
     * @param <R> the inner record
     * @param key its key
     * @param ending the inner record, if it has happened
     * @param contradictions finds the contradictions in it
     * @return this collection
     */
    public <R> Contradictions inEnding(
            String key, Optional<R> ending, Function<? super R, ? extends List<Defect>> contradictions) {
        requireNonNull(key, "key");
        return within(key, Recorded.ofEnding(ending), contradictions);
    }

    /**
     * Checks each record of a list.
     *
     * @param <E> the entries
     * @param key the key of the list
     * @param log the list; nothing is found if it was not handed over
     * @param contradictions finds the contradictions in an entry
     * @return this collection
     */
    public <E> Contradictions inEach(
            String key, Entries<E> log, Function<? super E, ? extends List<Defect>> contradictions) {
        requireNonNull(key, "key");
        for (int i = 0; log.isKnown() && i < log.size(); i++) {
            List<Defect> inner = requireNonNull(contradictions.apply(log.entry(i)), "contradictions gave null");
            if (!inner.isEmpty()) {
                addUnder(FactPath.of(key).entry(log.place(i)), inner);
            }
        }
        return this;
    }

    /** {@return the defects, in the order in which they were found; empty if there are none} */
    public List<Defect> found() {
        return List.copyOf(found);
    }

    private void addUnder(FactPath outer, List<Defect> inner) {
        for (Defect defect : requireNonNull(inner, "contradictions gave null")) {
            found.add(defect.under(outer));
        }
    }
}
