package org.openplp.formats.html;

import org.openplp.rules.assessment.Assessment;
import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Reading;

/** How a finding stands for a reader, what presses most first: its outcome, and whether it counts as an error, is waived or is left to people. */
enum Standing {
    /** A duty or a requirement is not kept, and nobody waived it. */
    BREACHED,
    /** The rule failed. */
    FAILED,
    /** A recommendation, an ideal or advice is not followed. */
    NOT_FOLLOWED,
    /** It is not kept, and a waiver covers that. */
    WAIVED,
    /** The record does not tell. */
    UNDETERMINED,
    /** It is still to be done. */
    PENDING,
    /** No record tells; somebody has to judge it, or to attest it. */
    FOR_PEOPLE,
    /** It is kept. */
    MET,
    /** It asks nothing here. */
    NOT_APPLICABLE;

    static Standing of(Finding finding, Reading reading) {
        return switch (finding.outcome()) {
            case BREACHED ->
                finding.standsInTheWay(reading) ? BREACHED : finding.waiver().isPresent() ? WAIVED : NOT_FOLLOWED;
            case FAILED -> FAILED;
            case PENDING -> PENDING;
            case UNDETERMINED -> Assessment.isForPeople(finding.norm()) ? FOR_PEOPLE : UNDETERMINED;
            case MET -> MET;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    /** Whether it is one of those that the record leaves in the way or open, and that no person has to judge first. */
    boolean isFromTheRecord() {
        return compareTo(PENDING) <= 0;
    }
}
