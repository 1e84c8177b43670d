package org.openplp.formats.overview;

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
import org.openplp.formats.defect.PlacedDefect;
import org.openplp.formats.report.CheckedFile;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.outcome.Explanation;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.standing.Explanations;
import org.openplp.rules.standing.Tally;

/**
 * The results of one file of a zone, without the dossier, so that any number of them can be kept.
 *
 * @param file the file
 * @param defects the number of defects that stop its dossier; zero if it was assessed
 * @param firstDefects the first few defects
 * @param shown the results of the dossier; empty if there are defects
 */
public record OverviewLine(String file, int defects, List<PlacedDefect> firstDefects, Optional<Assessed> shown) {
    private static final int FEW = 3;

    /** Copies the defects. */
    public OverviewLine {
        firstDefects = List.copyOf(firstDefects);
    }

    /**
     * The results of an assessed dossier. A baseline does not change them: frozen findings count like all others.
     *
     * @param id the id of the partnership
     * @param name its name; empty if it is not on record
     * @param overall the answer for the dossier as a whole
     * @param inTheWay the number of norms with a breach that counts as an error and is not waived
     * @param notInTheWay the number of other breached norms, whose breaches are all waived, or count as warnings or notes
     * @param norms for each outcome, the number of norms in force that have it as their gravest one, without those left to people
     * @param forPeople the number of norms that people must judge and nobody has judged
     * @param tally the number of norms by standing
     * @param nextDue the first day on which something falls due that is open, or that is in order and recurs; empty if nothing has a day, or if the day is
     *     unknown
     * @param nextDueIsKnown false if a rule failed for something that may fall due earlier
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
            Map<Outcome, Integer> copy = new EnumMap<>(Outcome.class);
            copy.putAll(norms);
            norms = Collections.unmodifiableMap(copy);
        }

        /**
         * The number of norms that have an outcome as their gravest one, without those left to people.
         *
         * @param outcome the outcome
         * @return zero or more
         */
        public int norms(Outcome outcome) {
            return norms.getOrDefault(outcome, 0);
        }

        /**
         * The name of the partnership for a reader.
         *
         * @return its name, if on record, and its id
         */
        public String title() {
            return name.map(known -> known + " (" + id + ")").orElse(id);
        }
    }

    /** The line of a checked file whose gravest outcomes are known. */
    static OverviewLine of(CheckedFile checked, Map<Norm, Outcome> gravest) {
        List<PlacedDefect> defects = checked.read().defects();
        return new OverviewLine(
                checked.read().file(),
                defects.size(),
                defects.stream().limit(FEW).toList(),
                checked.assessment().map(assessment -> shown(assessment, gravest)));
    }

    private static Assessed shown(Assessment assessment, Map<Norm, Outcome> gravest) {
        Set<Norm> inTheWay = new HashSet<>();
        Set<Norm> forPeople = new HashSet<>();
        for (Finding finding : assessment.findings()) {
            if (finding.isBlocking(assessment.reading())) {
                inTheWay.add(finding.norm());
            }
            if (finding.norm().needsHumanReview() && gravest.get(finding.norm()) == Outcome.UNDETERMINED) {
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
        var partnership = assessment.snapshot().dossier().partnership();
        Explanations explanations = new Explanations();
        List<Explanation> mayFallDue = mayFallDue(assessment, explanations);
        boolean known = mayFallDue.stream().noneMatch(Explanation::failed);
        return new Assessed(
                partnership.id(),
                partnership.name().value(),
                assessment.overall(),
                inTheWay.size(),
                notInTheWay,
                norms,
                forPeople.size(),
                Tally.of(assessment.findings(), explanations::of),
                mayFallDue.stream()
                        .flatMap(why -> why.due().stream())
                        .min(Comparator.naturalOrder())
                        .filter(day -> known),
                known);
    }

    private static List<Explanation> mayFallDue(Assessment assessment, Explanations explanations) {
        Stream<Finding> once =
                assessment.findings().stream().filter(finding -> finding.norm().shape() != Shape.RECURS);
        return Stream.concat(once, assessment.recurring().stream())
                .filter(finding -> finding.mayFallDue() && !finding.norm().isOwedByOthers())
                .map(explanations::of)
                .toList();
    }
}
