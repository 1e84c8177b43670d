package org.openplp.testkit.counts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openplp.formats.report.CheckedFile;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.norm.Texts;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.standing.FindingStatus;

/** The numbers as the definitions say, without the code that counts them. */
final class Expected {
    final Assessment assessment;
    final List<Finding> all;

    Expected(CheckedFile checked) {
        this.assessment = checked.assessment().orElseThrow();
        this.all = assessment.allFindings();
    }

    Set<String> norms(Predicate<Finding> which) {
        return all.stream()
                .filter(which)
                .map(finding -> finding.norm().id().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> norms(FindingStatus standing) {
        return norms(finding -> FindingStatus.of(finding) == standing);
    }

    int number(FindingStatus standing) {
        return norms(standing).size();
    }

    Set<String> facts() {
        Set<String> facts = new HashSet<>();
        all.stream()
                .filter(finding -> FindingStatus.of(finding) == FindingStatus.UNDETERMINED)
                .flatMap(finding -> finding.explanation().missing().stream())
                .forEach(fact -> facts.add(fact.path().inAnyEntry().toString() + fact.datedLater()));
        return facts;
    }

    Set<String> leftOpen() {
        return norms(finding -> FindingStatus.of(finding) == FindingStatus.UNDETERMINED
                && !finding.explanation().open().isEmpty());
    }

    List<String> heading() {
        List<String> heading = new ArrayList<>();
        say(heading, number(FindingStatus.NOT_KEPT), "norm not kept (binding)", "norms not kept (binding)");
        say(heading, number(FindingStatus.NOT_FOLLOWED), "norm not followed (advice)", "norms not followed (advice)");
        say(heading, facts().size(), "fact missing", "facts missing");
        say(heading, leftOpen().size(), "norm left open by the texts", "norms left open by the texts");
        next().ifPresent(day -> heading.add("next: " + Texts.english().date(day)));
        return heading;
    }

    /** The first day, from the assessed one on, by which something that is not owed by others is pending or due soon. */
    Optional<LocalDate> next() {
        LocalDate today = assessment.snapshot().day();
        return all.stream()
                .filter(finding -> !finding.norm().isOwedByOthers() && finding.mayFallDue())
                .flatMap(finding -> finding.explanation().due().stream()
                        .filter(day -> !day.isBefore(today))
                        .filter(day -> finding.outcome() == Outcome.PENDING
                                || !day.isAfter(today.plusDays(Assessment.SOON_DAYS))))
                .min(Comparator.naturalOrder());
    }

    private static void say(List<String> heading, int number, String one, String more) {
        if (number > 0) {
            heading.add(number + " " + (number == 1 ? one : more));
        }
    }

    Set<String> breachesThatWeigh() {
        return norms(finding -> (FindingStatus.of(finding) == FindingStatus.NOT_KEPT
                        || FindingStatus.of(finding) == FindingStatus.NOT_FOLLOWED)
                && finding.severity(assessment.reading()) != Severity.NOTE);
    }
}
