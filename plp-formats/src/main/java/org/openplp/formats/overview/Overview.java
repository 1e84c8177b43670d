package org.openplp.formats.overview;

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
import org.openplp.formats.report.CheckedFile;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;

/**
 * The dossiers of a zone together. Each count is of dossiers or of norms, as its name says.
 *
 * <p>Two dossiers of one partnership count twice, and are listed. Unknown answers are counted as unknown, never as none. A file that could not be read counts
 * only among the unreadable files.
 */
public final class Overview {
    private final List<OverviewLine> lines = new ArrayList<>();
    private final Map<String, Total> totals = new LinkedHashMap<>();
    private final Map<String, Integer> waived = new HashMap<>();
    private Optional<Circumstances> circumstances = Optional.empty();

    /**
     * The day and the rules of the assessments.
     *
     * @param day the assessed day
     * @param reading how strictly the texts were read
     * @param book the rule book
     */
    public record Circumstances(LocalDate day, Reading reading, RuleBook book) {}

    /** What one file will add to an overview. Of its assessment it keeps only the outcome of each norm. */
    public static final class Share {
        private final OverviewLine line;
        private final Map<Norm, Outcome> gravest;
        private final Set<Norm> waived;
        private final Optional<Circumstances> circumstances;

        private Share(CheckedFile checked) {
            this.gravest = checked.assessment().map(Assessment::gravest).orElse(Map.of());
            this.line = OverviewLine.of(checked, gravest);
            this.waived = checked.assessment().map(this::waived).orElse(Set.of());
            this.circumstances = checked.assessment()
                    .map(assessment ->
                            new Circumstances(assessment.snapshot().day(), assessment.reading(), assessment.book()));
        }

        /** The norms whose breaches are all waived. */
        private Set<Norm> waived(Assessment assessment) {
            Set<Norm> unwaived = assessment.findings().stream()
                    .filter(Finding::isUnwaivedBreach)
                    .map(Finding::norm)
                    .collect(Collectors.toSet());
            return gravest.entrySet().stream()
                    .filter(entry -> entry.getValue() == Outcome.BREACHED)
                    .map(Map.Entry::getKey)
                    .filter(Predicate.not(unwaived::contains))
                    .collect(Collectors.toSet());
        }
    }

    private record Total(Norm norm, Map<Outcome, Integer> dossiers) {}

    /** Creates an empty overview. */
    public Overview() {}

    /**
     * Works out what a file adds. Any thread may call this.
     *
     * @param checked the checked file
     * @return its share
     */
    public static Share share(CheckedFile checked) {
        return new Share(checked);
    }

    /**
     * Adds a file. Only its line is kept of the dossier.
     *
     * @param share what the file adds
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
     * The day and the rules of the assessments, which are the same for all dossiers of one check.
     *
     * @return empty if no dossier could be read
     */
    public Optional<Circumstances> circumstances() {
        return circumstances;
    }

    /**
     * The files in the order in which they were added.
     *
     * @return one line per file
     */
    public List<OverviewLine> lines() {
        return List.copyOf(lines);
    }

    /**
     * The number of files.
     *
     * @return the number, including unreadable files
     */
    public int files() {
        return lines.size();
    }

    /**
     * The number of files that gave no dossier.
     *
     * @return zero or more
     */
    public int unreadable() {
        return (int) lines.stream().filter(line -> line.shown().isEmpty()).count();
    }

    /**
     * The number of dossiers with an answer, among those that were read.
     *
     * @param answer the answer
     * @return zero or more
     */
    public int dossiers(Overall.Compliance answer) {
        return (int) shown().stream()
                .filter(shown -> shown.overall().answer() == answer)
                .count();
    }

    /**
     * For each norm and outcome, the number of dossiers where that is the gravest outcome of the norm.
     *
     * @return the counts by norm, in the order of the register; outcomes without dossiers are left out
     */
    public Map<Norm, Map<Outcome, Integer>> norms() {
        Map<Norm, Map<Outcome, Integer>> norms = new LinkedHashMap<>();
        totals.values().forEach(total -> norms.put(total.norm(), Collections.unmodifiableMap(total.dossiers())));
        return norms;
    }

    /**
     * The norms that are breached in the most dossiers. Norms that others owe are left out.
     *
     * @param most the largest number of norms to return
     * @return the norms with the number of dossiers in which each is breached, largest first
     * @throws IllegalArgumentException if {@code most} is negative
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
     * The number of norms that are breached in at least one dossier, without norms that others owe.
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
     * The number of dossiers in which a norm is breached and all its breaches are waived.
     *
     * @param norm the norm
     * @return zero or more
     */
    public int waived(Norm norm) {
        return waived.getOrDefault(norm.id().value(), 0);
    }

    /**
     * The ids that more than one file uses for its partnership, which is thus counted more than once.
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
