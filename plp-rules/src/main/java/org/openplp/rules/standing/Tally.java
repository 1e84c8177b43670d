package org.openplp.rules.standing;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm;
import org.openplp.rules.outcome.Explanation;

/**
 * The numbers of an assessment that reports show, each defined once. They count norms, not findings. A norm counts once
 * under each {@link FindingStatus} that one of its findings has. If some members breach it and facts about others are
 * missing, it counts twice, under two headings. No baseline excludes anything.
 *
 * @param norms the number of norms with a finding of each standing; no entry for none
 * @param factsMissing the number of facts that {@link FindingStatus#UNDETERMINED} findings report as missing. A fact counts
 *     once, however many entries lack it; it counts twice only if some entries have it for a later day and others do
 *     not have it
 * @param leftOpen the number of norms that are {@link FindingStatus#UNDETERMINED} because the texts leave a point open
 * @param rulesFailed the number of norms that need attention and have a rule that failed, when it judged or when it was
 *     asked to explain
 */
public record Tally(Map<FindingStatus, Integer> norms, int factsMissing, int leftOpen, int rulesFailed) {
    /** Copies the numbers. */
    public Tally {
        requireNonNull(norms, "norms");
        Map<FindingStatus, Integer> copy = new EnumMap<>(FindingStatus.class);
        copy.putAll(norms);
        norms = Collections.unmodifiableMap(copy);
    }

    /**
     * The numbers of some findings.
     *
     * @param findings the findings of an assessment; if those that are met or not applicable are left out, they are not
     *     counted, and all other numbers are the same
     * @param explanations explains each finding, for callers that keep explanations; otherwise
     *     {@code Finding::explanation}
     * @return the numbers
     */
    public static Tally of(List<Finding> findings, Function<Finding, Explanation> explanations) {
        requireNonNull(explanations, "explanations");
        Map<FindingStatus, Set<Norm>> norms = new EnumMap<>(FindingStatus.class);
        Set<Explanation.Missing> missing = new HashSet<>();
        Set<Norm> leftOpen = new HashSet<>();
        Set<Norm> failed = new HashSet<>();
        for (Finding finding : findings) {
            FindingStatus standing = FindingStatus.of(finding);
            norms.computeIfAbsent(standing, unseen -> new HashSet<>()).add(finding.norm());
            if (standing.needsAttention()) {
                Explanation why = requireNonNull(explanations.apply(finding), "explanations");
                if (standing == FindingStatus.FAILED || why.failed()) {
                    failed.add(finding.norm());
                }
                if (standing == FindingStatus.UNDETERMINED) {
                    why.missing().stream().map(Explanation.Missing::inAnyEntry).forEach(missing::add);
                    if (!why.open().isEmpty()) {
                        leftOpen.add(finding.norm());
                    }
                }
            }
        }
        Map<FindingStatus, Integer> numbers = new EnumMap<>(FindingStatus.class);
        norms.forEach((standing, some) -> numbers.put(standing, some.size()));
        return new Tally(numbers, missing.size(), leftOpen.size(), failed.size());
    }

    /**
     * Groups findings by norm.
     *
     * @param findings the findings
     * @return the norms in the order of their first findings
     */
    public static Map<Norm, List<Finding>> byNorm(List<Finding> findings) {
        requireNonNull(findings, "findings");
        return findings.stream().collect(Collectors.groupingBy(Finding::norm, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * The number of norms with a finding of a standing.
     *
     * @param standing the standing
     * @return the number, zero or more
     */
    public int norms(FindingStatus standing) {
        requireNonNull(standing, "standing");
        return norms.getOrDefault(standing, 0);
    }
}
