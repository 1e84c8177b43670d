package org.openplp.formats.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.rule.Explanation;
import org.openplp.rules.rule.Outcome;

/**
 * A fact that is not on record.
 *
 * @param subjects for whom it is missing, by id
 * @param norms the norms that need it
 * @param datedLater whether the dossier has it for a later day
 */
public record MissingFact(Set<String> subjects, Set<String> norms, boolean datedLater) {
    /** The missing facts of findings by their keys: one for a fact that forty members lack. */
    static Map<String, MissingFact> in(List<Finding> findings, Report report, Wording wording) {
        Map<String, MissingFact> byKey = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.outcome() != Outcome.UNDETERMINED || Assessment.isForPeople(finding.norm())) {
                continue;
            }
            for (Explanation.Missing fact : wording.explanation(finding).missing()) {
                MissingFact missing = byKey.computeIfAbsent(
                        Wording.keyOf(fact) + (fact.datedLater() ? " " : ""),
                        key -> new MissingFact(new LinkedHashSet<>(), new LinkedHashSet<>(), fact.datedLater()));
                missing.subjects().add(wording.entry(fact.path()));
                missing.norms().add(finding.norm().id() + (report.isFrozen(finding) ? wording.frozenMark() : ""));
            }
        }
        return byKey;
    }
}
