package org.openplp.rules.verdict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openplp.core.dossier.Dossier;
import org.openplp.rules.norm.NormId;
import org.openplp.rules.pass.Passes;
import org.openplp.rules.rule.LogFact;
import org.openplp.rules.rule.Rule;
import org.openplp.rules.rule.SubjectType;
import org.openplp.rules.rule.judge.EachEntry;
import org.openplp.rules.verdict.Results.Found;

/**
 * What a change of the dossier may concern.
 *
 * @param change the change
 * @param isAfter whether to look at the dossier after the change, and not before it
 * @param inFull the norms whose rules are applied to everything
 */
public record Focus(Passes.ChangedDossier change, boolean isAfter, Set<NormId> inFull) {
    /** Whether a rule about the partnership finds the same before and after the change. */
    boolean isSame(Rule rule) {
        return !inFull.contains(rule.norm()) && change.keeps(rule);
    }

    /**
     * A finding about the partnership whose rule judges each entry of a list by itself. It knows which entries changed,
     * if nothing else can make the rule find something else. The entries of the list have ids, so that a duty about one
     * of them has the same id whatever is owed about the others.
     */
    Found concerning(Rule rule, Found found, List<SubjectType<?>> withIds) {
        if (!(found.account() instanceof Account.Judged judged)
                || inFull.contains(rule.norm())
                || !change.keepsEachEntry(rule)) {
            return found;
        }
        List<EachEntry> lists = rule.judge().eachEntry();
        return lists.stream()
                .filter(list -> lists.size() == 1
                        && withIds.stream().anyMatch(type -> type.entries().equals(list.log())))
                .flatMap(list -> change
                        .entriesOf(list.log())
                        .map(changed -> isAfter ? changed.after() : changed.before())
                        .map(entries -> new Account.OfEntries(
                                judged, list, Arrays.stream(entries).boxed().toList()))
                        .stream())
                .findFirst()
                .map(account -> new Found(found.subject(), found.outcome(), found.reason(), account))
                .orElse(found);
    }

    /** The indices of the entries that changed; empty if the rule has to look at all. */
    Optional<int[]> entries(Rule rule, LogFact<Dossier, ?> log) {
        return change.concerned(rule, log)
                .filter(changed -> !inFull.contains(rule.norm()))
                .map(changed -> isAfter ? changed.after() : changed.before());
    }
}
