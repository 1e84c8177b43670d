package org.openplp.formats.overview;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openplp.formats.report.Report;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.Overall;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Outcome;

/**
 * What one file of a zone shows, without the dossier itself, so that any number of them can be kept.
 *
 * @param file the file
 * @param defects how many defects stop its dossier; none if it was assessed
 * @param shown what the dossier shows; empty if there are defects
 */
public record Line(String file, int defects, Optional<Shown> shown) {
    /**
     * What an assessed dossier shows.
     *
     * @param id the id of the partnership
     * @param name its name; empty if it is not on record
     * @param overall the answer for the dossier as a whole
     * @param inTheWay how many norms have a breach that stands in the way: one that counts as an error, and is not waived
     * @param gravest the gravest outcome of each norm in force; norms that people settle included
     * @param forPeople the norms among them that are for people to judge, and on which nobody has
     * @param nextDue the first day on which something that is open falls due; empty if nothing open has a day
     */
    public record Shown(
            String id,
            Optional<String> name,
            Overall overall,
            int inTheWay,
            Map<Norm, Outcome> gravest,
            Set<Norm> forPeople,
            Optional<LocalDate> nextDue) {
        /**
         * How many norms have an outcome as their gravest one, without those that are left to people.
         *
         * @param outcome the outcome
         * @return zero or more
         */
        public int norms(Outcome outcome) {
            return norms().getOrDefault(outcome, 0);
        }

        private Map<Outcome, Integer> norms() {
            Map<Outcome, Integer> norms = new EnumMap<>(Outcome.class);
            gravest.forEach((norm, outcome) -> {
                if (!forPeople.contains(norm)) {
                    norms.merge(outcome, 1, Integer::sum);
                }
            });
            return norms;
        }
    }

    /**
     * What a report shows.
     *
     * @param report what there is to report of a file
     * @return its line
     */
    public static Line of(Report report) {
        return new Line(
                report.read().file(),
                report.read().defects().size(),
                report.assessment().map(Line::shown));
    }

    private static Shown shown(Assessment assessment) {
        Set<Norm> inTheWay = new HashSet<>();
        Set<Norm> forPeople = new HashSet<>();
        Optional<LocalDate> nextDue = Optional.empty();
        for (Finding finding : assessment.findings()) {
            if (finding.standsInTheWay(assessment.reading())) {
                inTheWay.add(finding.norm());
            }
            if (finding.outcome() == Outcome.UNDETERMINED && Assessment.isForPeople(finding.norm())) {
                forPeople.add(finding.norm());
            }
            if (finding.outcome() == Outcome.PENDING) {
                nextDue = earlier(nextDue, finding.explanation());
            }
        }
        var partnership = assessment.situation().dossier().partnership();
        return new Shown(
                partnership.id(),
                partnership.name().value(),
                assessment.overall(),
                inTheWay.size(),
                assessment.gravest(),
                Collections.unmodifiableSet(forPeople),
                nextDue);
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> day, Explanation explanation) {
        Optional<LocalDate> other = explanation.due();
        return day.isEmpty() || (other.isPresent() && other.get().isBefore(day.get())) ? other.or(() -> day) : day;
    }
}
