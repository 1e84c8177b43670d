package org.openplp.rules.assessment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.core.dossier.Situation;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.pass.Passes;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.node.Scope;
import org.openplp.rules.verdict.Focus;
import org.openplp.rules.verdict.Kept;

/**
 * The findings that a change of a dossier may concern, including those that are met or not applicable. All others are
 * the same before and after it.
 *
 * @param before the findings without the change, in the order of the register, then of the dossier
 * @param after the findings with it, in the same order
 */
public record Affected(List<Finding> before, List<Finding> after) {
    /** Copies the lists. */
    public Affected {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * Finds what a change may concern on a day, without an assessment of all else.
     *
     * @param before an assessment without the change
     * @param after an assessment with it; a rule that failed in one of the two, or that a host wrote, is applied to
     *     everything
     * @param without the dossier on the day without the change
     * @param with the dossier on the same day with it; it shares the entries that did not change
     * @return the findings
     */
    public static Affected by(Assessment before, Assessment after, Situation without, Situation with) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(without, "without");
        requireNonNull(with, "with");
        Passes passes = before.book().passes();
        Optional<Passes.ChangedDossier> change = Kept.servesAfter(without, with)
                ? Optional.of(
                        passes.change(passes.in(Scope.of(without, Concept.DOSSIER)), Scope.of(with, Concept.DOSSIER)))
                : Optional.empty();
        Set<NormId> inFull = Stream.concat(
                        mayFail(before.book()), Stream.of(before, after).flatMap(Affected::failed))
                .map(Norm::id)
                .collect(Collectors.toSet());
        return new Affected(
                findings(before, without, change.map(one -> new Focus(one, false, inFull))),
                findings(before, with, change.map(one -> new Focus(one, true, inFull))));
    }

    /** The norms whose rules a host wrote. They may fail when they explain, even where nothing changed. */
    private static Stream<Norm> mayFail(RuleBook book) {
        return book.local().stream().flatMap(rules -> rules.norms().stream());
    }

    private static Stream<Norm> failed(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED)
                .map(Finding::norm);
    }

    private static List<Finding> findings(Assessment like, Situation situation, Optional<Focus> focus) {
        return Run.over(like.book(), situation, like.reading(), focus).findings(norm -> true);
    }
}
