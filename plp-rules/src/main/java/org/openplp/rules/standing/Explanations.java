package org.openplp.rules.standing;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Shape;
import org.openplp.rules.rule.Explanation;

/** The explanations of findings. Each is worked out once, since a rule may take long or fail. For one thread at a time. */
public final class Explanations {
    private final Map<Finding, Explanation> asked = new HashMap<>();

    /** None yet. */
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
     * Whether the rule of a finding failed: when it was judged, or when it was asked why. What is in order is asked only where it comes back, since it has a day then.
     *
     * @param finding the finding
     * @return false if the rule explains the finding, or nobody has to know
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
     * The finding whose sentence stands for all of some findings of one norm.
     *
     * @param findings the findings
     * @return the first one whose rule failed, so that the sentence says this; else the first one
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
