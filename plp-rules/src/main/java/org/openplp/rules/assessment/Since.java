package org.openplp.rules.assessment;

import java.util.Optional;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.pass.Passes;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.Outcome;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.Scope;

/**
 * What an assessment takes over from the one before it.
 *
 * @param kept what that one found
 * @param change what differs since then
 */
record Since(Kept kept, Passes.Change change) {
    Attested attested() {
        return kept.attested();
    }

    EntrySubjects subjects() {
        return kept.subjects();
    }

    /** The outcome of a norm about the partnership; empty if its rule has to judge again. */
    Optional<Outcome> ofPartnership(Rule rule, int norm) {
        Outcome outcome = kept.gravest().get(norm);
        boolean judgesAgain = outcome == Outcome.FAILED || rule.about().until().isPresent() || !change.keeps(rule);
        return judgesAgain ? Optional.empty() : Optional.of(outcome);
    }

    /** What a rule has to say about the entries of a list, if it need look only at those that changed. */
    Optional<Walk> walk(Rule rule, LogFact<Dossier, ?> log, boolean ofSubjects, Scope root, Walk.Look look) {
        Walk before = (ofSubjects ? kept.walks() : kept.walksOfOthers()).get(rule);
        return Optional.ofNullable(before)
                .filter(walk -> change.keeps(rule))
                .flatMap(walk -> change.entriesOf(log)
                        .map(changed -> walk.after(changed, change.before().walk(log), root.walk(log), look)));
    }
}
