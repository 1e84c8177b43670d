package org.openplp.rules.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openplp.core.dossier.DossierSnapshot;
import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.norm.Norm.CheckKind;
import org.openplp.rules.norm.Norm.Force;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.norm.NormScope;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.verdict.Faults;
import org.openplp.rules.verdict.Results;
import org.openplp.rules.verdict.Results.Found;
import org.openplp.rules.verdict.RuleRun;

/** One application of a rule book to a situation. */
final class Run {
    private final RuleBook book;
    private final DossierSnapshot snapshot;
    private final Reading reading;
    private final Predicate<Norm> keepsAll;
    private final RuleRun rules;
    private final Waivers waivers;
    private final boolean isBeforeKnownLaw;
    private final Faults faults = new Faults();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<Set<String>> adopted = Optional.empty();
    private int met;
    private int notApplicable;
    private boolean somethingMet;

    /**
     * Prepares a run.
     *
     * @param keepsAll the norms of which all findings are kept, also those that are met or not applicable
     */
    Run(RuleBook book, DossierSnapshot snapshot, Reading reading, Predicate<Norm> keepsAll) {
        this.book = book;
        this.snapshot = snapshot;
        this.reading = reading;
        this.keepsAll = keepsAll;
        this.rules = new RuleRun(book, snapshot);
        this.waivers = Waivers.of(book, snapshot);
        this.isBeforeKnownLaw =
                book.lawKnownFrom().filter(snapshot.day()::isBefore).isPresent();
    }

    Assessment assessment() {
        applyThose(norm -> true);
        List<Notice> notices = Notices.of(book, snapshot, findings, rules);
        return new Assessment(
                book,
                snapshot,
                reading,
                findings,
                notices,
                met,
                notApplicable,
                rules.frame(),
                rules.gravest(),
                somethingMet);
    }

    /** The findings of some norms alone. */
    List<Finding> findings(Predicate<Norm> which) {
        applyThose(which);
        return List.copyOf(findings);
    }

    private void applyThose(Predicate<Norm> which) {
        for (Map.Entry<Norm, Rule> entry : book.rules().entrySet()) {
            if (entry.getKey().inForce().includes(snapshot.day()) && which.test(entry.getKey())) {
                apply(entry.getKey(), entry.getValue());
            }
        }
    }

    private void apply(Norm norm, Rule rule) {
        Results results = rules.apply(norm, rule, keepsAll.test(norm));
        somethingMet = somethingMet
                || (results.met() > 0
                        && norm.check() == CheckKind.RECORDS
                        && norm.scope() == NormScope.FEDERAL
                        && !norm.isOwedByOthers());
        met += results.met();
        notApplicable += results.notApplicable();
        results.found().forEach(found -> findings.add(finding(norm, found)));
    }

    private Finding finding(Norm norm, Found found) {
        Optional<FactPath> waiver =
                found.outcome() == Outcome.BREACHED ? waivers.covering(norm, found.subject()) : Optional.empty();
        return new Finding(
                norm,
                found.subject(),
                snapshot.day(),
                found.outcome(),
                found.reason(),
                waiver,
                isAdopted(norm),
                isOfUnknownStart(norm),
                rules.frame().isEnded() && norm.shape() == Shape.ACT,
                found.account(),
                faults,
                Set.of());
    }

    /** Whether the partnership adopted a norm, which only a local one can be. */
    private boolean isAdopted(Norm norm) {
        if (norm.force() != Force.LOCAL) {
            return false;
        }
        if (adopted.isEmpty()) {
            adopted = Optional.of(book.adopted(snapshot));
        }
        return adopted.get().contains(norm.id().value());
    }

    /** Whether it is unknown that the norm was already in force on the day (reading R30). */
    private boolean isOfUnknownStart(Norm norm) {
        return isBeforeKnownLaw && norm.inForce().from().isEmpty();
    }
}
