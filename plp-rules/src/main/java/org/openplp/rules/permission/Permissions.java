package org.openplp.rules.permission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openplp.core.act.Act;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.Event;
import org.openplp.core.fact.Result;
import org.openplp.core.situation.Situation;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.assessment.RuleBook;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Outcome;

/**
 * Says whether an act is allowed: may somebody be admitted, appointed, excluded, removed; may a message go out; may the partnership start. The rules of the book
 * are applied to the situation as it would be after the act, on the day of the act, and without it; what is new is what the act does. No norm is written a
 * second time for it.
 */
public final class Permissions {
    private final Assessment before;
    private final Assessment after;
    private final Map<String, Finding> earlier = new HashMap<>();

    private Permissions(Assessment before, Assessment after) {
        this.before = before;
        this.after = after;
        before.allFindings().forEach(finding -> earlier.putIfAbsent(finding.id(), finding));
    }

    /**
     * Asks whether an act is allowed.
     *
     * @param book the rule book
     * @param dossier the dossier before the act, with the facts of every day
     * @param act the act; its own day is the day that is looked at
     * @param reading how strictly the texts are read, which tells duties from advice among what stands in the way
     * @return yes, no, cannot tell, or impossible; equal questions give equal answers
     */
    public static Permission may(RuleBook book, Dossier dossier, Act act, Reading reading) {
        Result<Dossier, Event> done = act.on(dossier);
        if (!(done instanceof Result.Accepted<Dossier, Event> accepted)) {
            return new Permission.Impossible(done.reasons());
        }
        LocalDate day = accepted.events().get(0).day();
        if (Situation.of(dossier, day) instanceof Situation.Result.Refused refused) {
            return new Permission.Impossible(refused.defects());
        }
        return new Permissions(assess(book, dossier, day, reading), assess(book, accepted.now(), day, reading))
                .answer(accepted);
    }

    private static Assessment assess(RuleBook book, Dossier dossier, LocalDate day, Reading reading) {
        if (!(Situation.of(dossier, day) instanceof Situation.Result.Accepted accepted)) {
            throw new IllegalStateException("an act that is accepted leaves no dossier that contradicts itself");
        }
        return book.assess(accepted.situation(), reading);
    }

    private Permission answer(Result.Accepted<Dossier, Event> done) {
        List<Finding> breached = newOnes(Outcome.BREACHED, this::isNewBreach);
        Consequences consequences = new Consequences(
                done,
                before,
                after,
                breached.stream().filter(Finding::isUnwaivedBreach).toList(),
                breached.stream().filter(finding -> !finding.isUnwaivedBreach()).toList(),
                newOnes(Outcome.UNDETERMINED, this::mayBeNewBreach),
                newOnes(Outcome.FAILED, finding -> true),
                after.findings().stream()
                        .filter(finding -> Assessment.isForPeople(finding.norm()) && isNew(finding))
                        .toList(),
                newOnes(Outcome.PENDING, this::isNew));
        if (!consequences.breached().isEmpty()) {
            return new Permission.No(consequences);
        }
        if (!consequences.failed().isEmpty()) {
            return new Permission.CannotTell(consequences, Permission.Why.RULE_FAILED);
        }
        if (after.isOfInformalGroup()) {
            return new Permission.CannotTell(consequences, Permission.Why.INFORMAL_GROUP);
        }
        return consequences.undetermined().isEmpty()
                ? new Permission.Yes(consequences)
                : new Permission.CannotTell(consequences, Permission.Why.UNDETERMINED);
    }

    private List<Finding> newOnes(Outcome outcome, Predicate<Finding> which) {
        return after.findings().stream()
                .filter(finding -> finding.outcome() == outcome && !Assessment.isForPeople(finding.norm()))
                .filter(which)
                .toList();
    }

    private boolean isNew(Finding finding) {
        Finding old = earlier.get(finding.id());
        return old == null || old.outcome() != finding.outcome();
    }

    /** An old breach hides no new one: of a norm over all entries of a list, an entry that was not told before is one more. */
    private boolean isNewBreach(Finding finding) {
        Finding old = earlier.get(finding.id());
        return old == null || old.outcome() != Outcome.BREACHED || tellsMore(evidence(finding), evidence(old));
    }

    /** What was breached, or may have been, is not made worse by staying so; what comes before the start may be breached from the start on only. */
    private boolean mayBeNewBreach(Finding finding) {
        if (!finding.mayBeBreached()) {
            return false;
        }
        Finding old = earlier.get(finding.id());
        return old == null
                || !old.mayBeBreached()
                || (old.outcome() == Outcome.UNDETERMINED && tellsMore(missing(finding), missing(old)));
    }

    private static boolean tellsMore(Stream<String> paths, Stream<String> before) {
        Set<String> known = before.collect(Collectors.toCollection(HashSet::new));
        return paths.anyMatch(path -> !known.contains(path));
    }

    private static Stream<String> evidence(Finding finding) {
        return finding.explanation().evidence().stream().map(Explanation.Evidence::path);
    }

    private static Stream<String> missing(Finding finding) {
        return finding.explanation().missing().stream().map(Explanation.Missing::path);
    }
}
