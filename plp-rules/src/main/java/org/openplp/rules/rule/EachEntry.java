package org.openplp.rules.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openplp.core.dossier.Dossier;

/**
 * A list of the dossier of which a judge judges each entry by itself.
 *
 * @param log the list
 * @param parts what looks at an entry
 * @param judge gives the outcome for an entry
 * @param owed gives the occurrences for an entry, up to a last day
 */
public record EachEntry(
        LogFact<Dossier, ?> log,
        List<Part> parts,
        Function<Scope, Outcome> judge,
        BiFunction<Scope, LocalDate, List<Occurrence>> owed) {
    /** Copies the parts. */
    public EachEntry {
        requireNonNull(log, "log");
        requireNonNull(judge, "judge");
        requireNonNull(owed, "owed");
        parts = List.copyOf(parts);
    }

    /** A list of the dossier; empty for a list inside one of its entries. */
    @SuppressWarnings("unchecked") // a list of the dossier
    static Optional<EachEntry> of(
            LogFact<?, ?> log,
            List<Part> parts,
            Function<Scope, Outcome> judge,
            BiFunction<Scope, LocalDate, List<Occurrence>> owed) {
        return log.owner() == Concept.DOSSIER
                ? Optional.of(new EachEntry((LogFact<Dossier, ?>) log, parts, judge, owed))
                : Optional.empty();
    }

    /**
     * The occurrences for one entry.
     *
     * @param root the scope of the dossier
     * @param index the index of the entry
     * @param until the last day of forecasts
     * @return the occurrences, each about the entry
     */
    public List<Occurrence> occurrences(Scope root, int index, LocalDate until) {
        Scope entry = root.enter(log, index);
        return owed.apply(entry, until).stream()
                .map(one -> one.about(entry.path()))
                .toList();
    }
}
