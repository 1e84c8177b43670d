package org.openplp.rules.standing;

import static java.util.Objects.requireNonNull;

import java.util.IdentityHashMap;
import java.util.List;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm.Shape;
import org.openplp.rules.outcome.Explanation;

/** The explanations of findings. Each is computed once, since a rule may take long or fail. Only one thread may use it at a time. */
public final class Explanations {
    private final IdentityHashMap<Finding, Explanation> asked = new IdentityHashMap<>();

    /** Creates an empty collection. */
    public Explanations() {}

    /**
     * Why a finding is what it is.
     *
     * @param finding the finding
     * @return its explanation
     */
    public Explanation of(Finding finding) {
        requireNonNull(finding, "finding");
        return asked.computeIfAbsent(finding, Finding::explanation);
    }

    /**
     * Whether the rule of a finding failed, when it judged or when it was asked to explain. A finding that is in order
     * is asked only if its duty recurs, since it has a day then.
     *
     * @param finding the finding
     * @return false if the rule explains the finding, or if nobody needs to know
     */
    public boolean ruleFailed(Finding finding) {
        requireNonNull(finding, "finding");
        return switch (finding.outcome()) {
            case FAILED -> true;
            case NOT_APPLICABLE -> false;
            case MET -> finding.norm().shape() == Shape.RECURS && of(finding).failed();
            case BREACHED, PENDING, UNDETERMINED -> of(finding).failed();
        };
    }

    /**
     * The finding whose sentence stands for all of several findings of one norm.
     *
     * @param findings the findings
     * @return the first one whose rule failed, so that the sentence says so; otherwise the first one
     * @throws IllegalArgumentException if there are none
     */
    public Finding spokenFor(List<Finding> findings) {
        requireNonNull(findings, "findings");
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("there is no finding to speak for");
        }
        return findings.stream().filter(this::ruleFailed).findFirst().orElse(findings.get(0));
    }
}
