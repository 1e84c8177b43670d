package org.openplp.rules.permission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.rule.Explanation;

/**
 * A fact that is not on record, and that has to be found out before an act can be allowed.
 *
 * @param path where it would stand in the dossier after the act
 * @param settles the findings that need it, in the order of the register; never empty
 */
public record FactToFindOut(String path, List<Finding> settles) {
    /**
     * Copies the findings.
     *
     * @param path where it would stand
     * @param settles the findings that need it
     */
    public FactToFindOut {
        settles = List.copyOf(settles);
    }

    /** The facts that findings lack: those that settle most findings first, then in the order of the findings. */
    static List<FactToFindOut> of(Collection<Finding> undetermined) {
        Map<String, List<Finding>> byPath = new LinkedHashMap<>();
        for (Finding finding : undetermined) {
            for (Explanation.Missing fact : finding.explanation().missing()) {
                byPath.computeIfAbsent(fact.path(), path -> new ArrayList<>()).add(finding);
            }
        }
        return byPath.entrySet().stream()
                .map(fact -> new FactToFindOut(fact.getKey(), fact.getValue()))
                .sorted(Comparator.comparing(fact -> fact.settles().size(), Comparator.reverseOrder()))
                .toList();
    }
}
