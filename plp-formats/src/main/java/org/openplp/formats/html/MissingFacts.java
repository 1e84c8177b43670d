package org.openplp.formats.html;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openplp.formats.wording.Wording;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.rule.Explanation;

/**
 * A fact that is not on record, once for all the entries that lack it.
 *
 * @param key its key, without the numbers of entries
 * @param datedLater whether the dossier has it for a later day
 * @param of the entries that lack it, by id
 * @param norms the norms that need it
 */
record MissingFacts(String key, boolean datedLater, Set<String> of, Set<Norm> norms) {
    /** The facts that are missing in a file; what most norms need comes first. */
    static List<MissingFacts> of(AssessedFile file) {
        Map<String, MissingFacts> byKey = new LinkedHashMap<>();
        for (Finding finding : file.in(Standing.UNDETERMINED)) {
            for (Explanation.Missing fact : file.explanation(finding).missing()) {
                String key = Wording.keyOf(fact);
                MissingFacts missing = byKey.computeIfAbsent(
                        key + " " + fact.datedLater(),
                        unseen ->
                                new MissingFacts(key, fact.datedLater(), new LinkedHashSet<>(), new LinkedHashSet<>()));
                String entry = file.words().entry(fact.path());
                if (!entry.isEmpty()) {
                    missing.of().add(entry);
                }
                missing.norms().add(finding.norm());
            }
        }
        return byKey.values().stream()
                .sorted(Comparator.comparing(missing -> -missing.norms().size()))
                .toList();
    }
}
