package org.openplp.formats.overview;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openplp.formats.check.CheckedFile;
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Shape;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.standing.Tally;

/**
 * What one file of a zone shows, without the dossier itself, so that any number of them can be kept.
 *
 * @param file the file
 * @param defects how many defects stop its dossier; none if it was assessed
 * @param firstDefects the first few of them
 * @param shown what the dossier shows; empty if there are defects
 */
public record OverviewLine(String file, int defects, List<PlacedDefect> firstDefects, Optional<Assessed> shown) {
    private static final int FEW = 3;

    /** Copies the defects. */
    public OverviewLine {
        requireNonNull(file, "file");
        requireNonNull(firstDefects, "firstDefects");
        requireNonNull(shown, "shown");
        firstDefects = List.copyOf(firstDefects);
    }

    /**
     * What an assessed dossier shows. A baseline changes nothing of it: what is frozen is counted like the rest.
     *
     * @param id the id of the partnership
     * @param name its name; empty if it is not on record
     * @param overall the answer for the dossier as a whole
     * @param inTheWay how many norms have a breach that stands in the way: one that counts as an error, and is not waived
     * @param notInTheWay how many norms are breached, and no breach of them stands in the way: all are waived, or count as warnings or notes
     * @param norms how many norms in force have an outcome as their gravest one, without those that are left to people
     * @param forPeople how many norms are for people to judge, and nobody has
     * @param tally how many norms stand how
     * @param nextDue the first day on which something falls due that is open, or in order and comes back; empty if nothing has a day, or if it is not known
     * @param nextDueIsKnown false if the rule failed of something that may fall due earlier
     */
    public record Assessed(
            String id,
            Optional<String> name,
            Overall overall,
            int inTheWay,
            int notInTheWay,
            Map<Outcome, Integer> norms,
            int forPeople,
            Tally tally,
            Optional<LocalDate> nextDue,
            boolean nextDueIsKnown) {
        /** Copies the numbers. */
        public Assessed {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
            requireNonNull(overall, "overall");
            requireNonNull(norms, "norms");
            requireNonNull(tally, "tally");
            requireNonNull(nextDue, "nextDue");
            Map<Outcome, Integer> copy = new EnumMap<>(Outcome.class);
            copy.putAll(norms);
            norms = Collections.unmodifiableMap(copy);
        }

        /**
         * How many norms have an outcome as their gravest one, without those that are left to people.
         *
         * @param outcome the outcome
         * @return zero or more
         */
        public int norms(Outcome outcome) {
            requireNonNull(outcome, "outcome");
            return norms.getOrDefault(outcome, 0);
        }

        /**
         * What the partnership is called.
         *
         * @return its name, where it is on record, and its id
         */
        public String title() {
            return name.map(known -> known + " (" + id + ")").orElse(id);
        }
    }

    /**
     * What a report shows.
     *
     * @param checked what there is to report of a file
     * @return its line
     */
    public static OverviewLine of(CheckedFile checked) {
        List<PlacedDefect> defects = checked.read().defects();
        return new OverviewLine(
                checked.read().file(),
                defects.size(),
                defects.stream().limit(FEW).toList(),
                checked.assessment().map(OverviewLine::shown));
    }

    private static Assessed shown(Assessment assessment) {
        Map<Norm, Outcome> gravest = assessment.gravest();
        Set<Norm> inTheWay = new HashSet<>();
        Set<Norm> forPeople = new HashSet<>();
        for (Finding finding : assessment.findings()) {
            if (finding.standsInTheWay(assessment.reading())) {
                inTheWay.add(finding.norm());
            }
            if (Assessment.isForPeople(finding.norm()) && gravest.get(finding.norm()) == Outcome.UNDETERMINED) {
                forPeople.add(finding.norm());
            }
        }
        int notInTheWay = (int) gravest.entrySet().stream()
                .filter(entry -> entry.getValue() == Outcome.BREACHED && !inTheWay.contains(entry.getKey()))
                .count();
        Map<Outcome, Integer> norms = new EnumMap<>(Outcome.class);
        gravest.forEach((norm, outcome) -> {
            if (!forPeople.contains(norm)) {
                norms.merge(outcome, 1, Integer::sum);
            }
        });
        var partnership = assessment.situation().dossier().partnership();
        List<Explanation> mayFallDue = mayFallDue(assessment);
        boolean known = mayFallDue.stream().noneMatch(Explanation::failed);
        return new Assessed(
                partnership.id(),
                partnership.name().value(),
                assessment.overall(),
                inTheWay.size(),
                notInTheWay,
                norms,
                forPeople.size(),
                Tally.of(assessment.findings(), Finding::explanation),
                mayFallDue.stream()
                        .flatMap(why -> why.due().stream())
                        .min(Comparator.naturalOrder())
                        .filter(day -> known),
                known);
    }

    private static List<Explanation> mayFallDue(Assessment assessment) {
        Stream<Finding> once =
                assessment.findings().stream().filter(finding -> finding.norm().shape() != Shape.RECURS);
        return Stream.concat(once, assessment.recurring().stream())
                .filter(finding -> finding.mayFallDue() && !finding.norm().isOwedByOthers())
                .map(Finding::explanation)
                .toList();
    }
}
