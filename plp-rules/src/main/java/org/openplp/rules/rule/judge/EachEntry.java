package org.openplp.rules.rule.judge;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.outcome.Occurrence;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.node.Part;
import org.openplp.rules.rule.node.Scope;

/** A list of the dossier of which a judge judges each entry by itself. */
public final class EachEntry {
    private final LogFact<Dossier, ?> log;
    private final List<Part> parts;
    private final Function<Scope, Outcome> judge;
    private final BiFunction<Scope, LocalDate, List<Occurrence>> owed;

    private EachEntry(
            LogFact<Dossier, ?> log,
            List<Part> parts,
            Function<Scope, Outcome> judge,
            BiFunction<Scope, LocalDate, List<Occurrence>> owed) {
        this.log = log;
        this.parts = List.copyOf(parts);
        this.judge = judge;
        this.owed = owed;
    }

    /** A list of the dossier; empty for a list inside one of its entries. */
    @SuppressWarnings("unchecked") // a list of the dossier
    public static Optional<EachEntry> of(
            LogFact<?, ?> log,
            List<Part> parts,
            Function<Scope, Outcome> judge,
            BiFunction<Scope, LocalDate, List<Occurrence>> owed) {
        return log.owner() == Concept.DOSSIER
                ? Optional.of(new EachEntry((LogFact<Dossier, ?>) log, parts, judge, owed))
                : Optional.empty();
    }

    /** {@return the list} */
    public LogFact<Dossier, ?> log() {
        return log;
    }

    /** {@return what looks at an entry} */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Judges an entry.
     *
     * @param entry the scope of the entry
     * @return the outcome for it
     */
    public Outcome judge(Scope entry) {
        requireNonNull(entry, "entry");
        return judge.apply(entry);
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
        requireNonNull(root, "root");
        requireNonNull(until, "until");
        Scope entry = root.enter(log, index);
        return owed.apply(entry, until).stream()
                .map(one -> Occurrences.about(entry.path(), one))
                .toList();
    }
}
