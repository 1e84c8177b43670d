package org.openplp.formats.overview;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openplp.formats.check.CheckedFile;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.rule.Outcome;

/**
 * What the dossiers of a zone show together. Counts are of dossiers or of norms, as their names say: two dossiers of one partnership count twice, and are listed; what is not known is counted as such and never as none,
 * and a file that could not be read counts nowhere but among the unreadable ones.
 */
public final class Overview {
    private final List<OverviewLine> lines = new ArrayList<>();
    private final Map<String, Total> totals = new LinkedHashMap<>();
    private final Map<String, Integer> waived = new HashMap<>();
    private Optional<Circumstances> circumstances = Optional.empty();

    /**
     * On what day dossiers were looked at, and how.
     *
     * @param day the day
     * @param reading how strictly the texts were read
     * @param book the rule book
     */
    public record Circumstances(LocalDate day, Reading reading, RuleBook book) {}

    /** What one file adds to an overview, worked out and still to be added. The assessment is gone by then, all but the outcome of each norm. */
    public static final class Share {
        private final OverviewLine line;
        private final Map<Norm, Outcome> gravest;
        private final Set<Norm> waived;
        private final Optional<Circumstances> circumstances;

        private Share(CheckedFile checked) {
            this.line = OverviewLine.of(checked);
            this.gravest = checked.assessment().map(Assessment::gravest).orElse(Map.of());
            this.waived = checked.assessment().map(Share::waived).orElse(Set.of());
            this.circumstances = checked.assessment()
                    .map(assessment ->
                            new Circumstances(assessment.situation().day(), assessment.reading(), assessment.book()));
        }

        /** The norms of which no breach is left without a waiver. */
        private static Set<Norm> waived(Assessment assessment) {
            Set<Norm> unwaived = assessment.findings().stream()
                    .filter(Finding::isUnwaivedBreach)
                    .map(Finding::norm)
                    .collect(Collectors.toSet());
            return assessment.gravest().entrySet().stream()
                    .filter(entry -> entry.getValue() == Outcome.BREACHED)
                    .map(Map.Entry::getKey)
                    .filter(Predicate.not(unwaived::contains))
                    .collect(Collectors.toSet());
        }
    }

    private record Total(Norm norm, Map<Outcome, Integer> dossiers) {}

    /** An overview of nothing yet. */
    public Overview() {}

    /**
     * Works out what a file adds. Any thread may do this.
     *
     * @param checked what there is to report of it
     * @return its share
     */
    public static Share share(CheckedFile checked) {
        return new Share(checked);
    }

    /**
     * Adds a file. Nothing of its dossier is kept but what its line shows.
     *
     * @param share what it adds
     */
    public void add(Share share) {
        lines.add(share.line);
        circumstances = circumstances.or(() -> share.circumstances);
        share.gravest.forEach((norm, outcome) -> totals.computeIfAbsent(
                        norm.id().value(), id -> new Total(norm, new EnumMap<>(Outcome.class)))
                .dossiers()
                .merge(outcome, 1, Integer::sum));
        share.waived.forEach(norm -> waived.merge(norm.id().value(), 1, Integer::sum));
    }

    /**
     * On what day the dossiers were looked at, and how: those of one check all on the same day and by the same book.
     *
     * @return empty if none could be read
     */
    public Optional<Circumstances> circumstances() {
        return circumstances;
    }

    /**
     * The files in the order in which they were added.
     *
     * @return a line for each
     */
    public List<OverviewLine> lines() {
        return List.copyOf(lines);
    }

    /**
     * How many files there are.
     *
     * @return those that could not be read included
     */
    public int files() {
        return lines.size();
    }

    /**
     * How many files gave no dossier.
     *
     * @return zero or more
     */
    public int unreadable() {
        return (int) lines.stream().filter(line -> line.shown().isEmpty()).count();
    }

    /**
     * How many dossiers have an answer, of those that were read.
     *
     * @param answer the answer
     * @return zero or more
     */
    public int dossiers(Overall.Answer answer) {
        requireNonNull(answer, "answer");
        return (int) shown().stream()
                .filter(shown -> shown.overall().answer() == answer)
                .count();
    }

    /**
     * How many dossiers have an outcome as the gravest one of a norm.
     *
     * @return by norm in the order of the register; a norm with no entry for an outcome has no such dossier
     */
    public Map<Norm, Map<Outcome, Integer>> norms() {
        Map<Norm, Map<Outcome, Integer>> norms = new LinkedHashMap<>();
        totals.values().forEach(total -> norms.put(total.norm(), Collections.unmodifiableMap(total.dossiers())));
        return norms;
    }

    /**
     * The norms that are breached in the most dossiers, be they many or one. Those that are owed by others are not among them.
     *
     * @param most how many norms at most
     * @return the norms with the number of dossiers in which each is breached, the most first
     * @throws IllegalArgumentException if it is below zero
     */
    public Map<Norm, Integer> mostBreached(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("at most " + most + " norms");
        }
        Map<Norm, Integer> breached = new LinkedHashMap<>();
        norms().entrySet().stream()
                .filter(entry -> isBreached(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(entry -> -entry.getValue().getOrDefault(Outcome.BREACHED, 0)))
                .limit(most)
                .forEach(entry -> breached.put(entry.getKey(), entry.getValue().getOrDefault(Outcome.BREACHED, 0)));
        return breached;
    }

    /**
     * How many norms are breached in a dossier or more, without those that are owed by others.
     *
     * @return zero or more
     */
    public int breached() {
        return (int) totals.values().stream()
                .filter(total -> isBreached(total.norm(), total.dossiers()))
                .count();
    }

    private static boolean isBreached(Norm norm, Map<Outcome, Integer> dossiers) {
        return !norm.isOwedByOthers() && dossiers.containsKey(Outcome.BREACHED);
    }

    /**
     * Of the dossiers in which a norm is breached, those in which every breach of it is waived.
     *
     * @param norm the norm
     * @return zero or more
     */
    public int waived(Norm norm) {
        return waived.getOrDefault(norm.id().value(), 0);
    }

    /**
     * The ids under which more than one file has a partnership, so that it is counted more than once.
     *
     * @return the ids with their files, sorted
     */
    public Map<String, List<String>> severalFiles() {
        Map<String, List<String>> files = new TreeMap<>();
        for (OverviewLine line : lines) {
            line.shown()
                    .ifPresent(shown -> files.computeIfAbsent(shown.id(), id -> new ArrayList<>())
                            .add(line.file()));
        }
        files.values().removeIf(several -> several.size() < 2);
        return files;
    }

    private List<OverviewLine.Assessed> shown() {
        return lines.stream().flatMap(line -> line.shown().stream()).toList();
    }
}
