package org.openplp.rules.verdict;

import java.util.Optional;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.fact.ChangedEntries;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.pass.Passes;
import org.openplp.rules.pass.Thrown;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.judge.EachEntry;
import org.openplp.rules.rule.node.Scope;

/**
 * What an assessment takes over from the one before it.
 *
 * @param kept what that one found
 * @param change what differs since then
 */
record Since(Kept kept, Passes.ChangedDossier change) {
    Attested attested() {
        return kept.attested();
    }

    EntrySubjects subjects() {
        return kept.subjects();
    }

    /** The outcome of a norm about the partnership; empty if its rule has to judge again. */
    Optional<Outcome> ofPartnership(Rule rule, int norm) {
        Outcome outcome = kept.gravest().get(norm);
        if (outcome == Outcome.FAILED || rule.about().until().isPresent()) {
            return Optional.empty();
        }
        return change.keeps(rule) ? Optional.of(outcome) : byEntries(rule, outcome);
    }

    /**
     * The outcome, if the entries that changed show it. Those that did not are no worse than the outcome was, and one of
     * them was as bad if none of the others was.
     */
    private Optional<Outcome> byEntries(Rule rule, Outcome was) {
        if (!change.keepsEachEntry(rule)) {
            return Optional.empty();
        }
        Outcome gone = Outcome.NOT_APPLICABLE;
        Outcome come = Outcome.NOT_APPLICABLE;
        try {
            for (EachEntry list : rule.judge().eachEntry()) {
                Optional<ChangedEntries> changed = change.entriesOf(list.log());
                if (changed.isEmpty()) {
                    return Optional.empty();
                }
                gone = gone.worse(worst(list, change.before(), changed.get().before()));
                come = come.worse(worst(list, change.now(), changed.get().after()));
            }
        } catch (Throwable thrown) {
            Thrown.byARule(thrown);
            return Optional.empty(); // it depends on the other entries whether the judge gets that far
        }
        if (was.worse(come) == come) {
            return Optional.of(come);
        }
        return was.worse(gone) == gone ? Optional.empty() : Optional.of(was);
    }

    private static Outcome worst(EachEntry list, Scope root, int[] indices) {
        Outcome worst = Outcome.NOT_APPLICABLE;
        Scope entry = root.walk(list.log());
        for (int i : indices) {
            worst = worst.worse(list.judge(entry.at(i)));
        }
        return worst;
    }

    /** What a rule, or its part for other subjects, has to say about the entries of a list, if it need look only at those that changed. */
    Optional<Walk> walk(Rule rule, Object part, LogFact<Dossier, ?> log, Scope root, Walk.Look look) {
        return Optional.ofNullable(kept.walks().get(part))
                .filter(walk -> change.keeps(rule))
                .flatMap(walk -> change.entriesOf(log)
                        .map(changed -> walk.after(changed, change.before().walk(log), root.walk(log), look)));
    }
}
