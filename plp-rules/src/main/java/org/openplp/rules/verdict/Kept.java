package org.openplp.rules.verdict;

import java.util.IdentityHashMap;
import java.util.List;
import org.openplp.core.dossier.Dossier;
import org.openplp.core.dossier.Situation;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.pass.Passes;

/**
 * What an assessment keeps for one after it.
 *
 * @param frame the kind of partnership and its stage
 * @param columns the findings of rules that judge each entry of a list
 * @param attested the attestations
 * @param walks what other rules, and rules for other subjects, have to say about the entries of a list
 * @param subjects the entries that its findings are about
 * @param gravest the gravest outcome of each norm in force, in the order of the book
 */
public record Kept(
        Frame frame,
        Passes.Columns columns,
        Attested attested,
        IdentityHashMap<Object, Walk> walks,
        EntrySubjects subjects,
        List<Outcome> gravest) {
    /**
     * Whether rules can find the same in another situation: on the same day, in the same frame, under the same agreed
     * terms, and with the same lists known to be incomplete.
     */
    public static boolean servesAfter(Situation before, Situation after) {
        Dossier one = before.dossier();
        Dossier other = after.dossier();
        return before.day().equals(after.day())
                && one.partial().equals(other.partial())
                && one.arrangements().equals(other.arrangements())
                && Frame.of(before).equals(Frame.of(after));
    }
}
