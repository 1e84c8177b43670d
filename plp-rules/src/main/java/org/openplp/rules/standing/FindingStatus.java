package org.openplp.rules.standing;

import static java.util.Objects.requireNonNull;

import org.openplp.rules.assessment.Finding;
import org.openplp.rules.norm.Norm.Modality;
import org.openplp.rules.norm.Reading;
import org.openplp.rules.norm.Severity;
import org.openplp.rules.norm.SubjectKind;
import org.openplp.rules.outcome.Outcome;
import org.openplp.rules.outcome.Reason;

/**
 * The standing of a finding for a reader, the most pressing first. It depends on the finding alone: neither on how
 * strictly the texts are read nor on a baseline. {@link Finding#isBlocking} answers whether a finding decides the
 * answer.
 */
public enum FindingStatus {
    /**
     * A binding norm is not kept, and nobody waived it: a duty or a requirement, without advice, templates, and local
     * rules that the partnership did not adopt.
     */
    NOT_KEPT,
    /** The rule failed. */
    FAILED,
    /** A recommendation is not followed, and nobody waived it. This covers every other breach, including advice that is worded as a duty. */
    NOT_FOLLOWED,
    /** It is not kept or not followed, and a waiver covers that. */
    WAIVED,
    /** The record does not show it. */
    UNDETERMINED,
    /** It is still to be done. */
    PENDING,
    /** It is breached, undetermined or pending, and only bodies outside the partnership have to keep it (reading R7). */
    OWED_BY_OTHERS,
    /** No record shows it: somebody has to judge or attest it. */
    HUMAN_REVIEW,
    /** It is kept. */
    MET,
    /** It asks nothing here. */
    NOT_APPLICABLE;

    /**
     * The standing of a finding.
     *
     * @param finding the finding
     * @return its one standing
     */
    public static FindingStatus of(Finding finding) {
        requireNonNull(finding, "finding");
        return switch (finding.outcome()) {
            case MET -> MET;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case FAILED -> FAILED;
            case BREACHED, UNDETERMINED, PENDING ->
                finding.norm().isOwedByOthers() ? OWED_BY_OTHERS : ofThePartnership(finding);
        };
    }

    private static FindingStatus ofThePartnership(Finding finding) {
        return switch (finding.outcome()) {
            case BREACHED -> finding.waiver().isPresent() ? WAIVED : binds(finding) ? NOT_KEPT : NOT_FOLLOWED;
            case PENDING -> PENDING;
            default -> isToBeJudged(finding) ? HUMAN_REVIEW : UNDETERMINED;
        };
    }

    /**
     * Whether the norm of a finding binds, so that a breach of it is not a matter of advice.
     *
     * @param finding the finding
     * @return true if a breach counts as an error even if only binding norms count
     */
    public static boolean binds(Finding finding) {
        requireNonNull(finding, "finding");
        return finding.severity(Reading.BINDING_ONLY) == Severity.ERROR;
    }

    /**
     * Whether a finding waits for somebody's judgement, since no record can show it.
     *
     * @param finding the finding
     * @return false once it is attested
     */
    public static boolean isToBeJudged(Finding finding) {
        requireNonNull(finding, "finding");
        return finding.outcome() == Outcome.UNDETERMINED && finding.norm().needsHumanReview();
    }

    /**
     * Whether a finding says of the holder of a post that somebody attested an ideal as not met. Reports for people
     * neither name that person nor list it among what to do next (reading R6).
     *
     * @param finding the finding
     * @return false for every duty, and for what the record shows
     */
    public static boolean isOnCharacter(Finding finding) {
        requireNonNull(finding, "finding");
        return finding.outcome() == Outcome.BREACHED
                && finding.reason() == Reason.ATTESTED
                && finding.norm().modality() == Modality.IDEAL
                && finding.subject().kind() == SubjectKind.APPOINTMENT;
    }

    /**
     * Whether it is a breach that somebody in the partnership has to put right: no waiver covers it, and it is not owed by others.
     *
     * @return true for a norm that is not kept or not followed
     */
    public boolean isOfABreach() {
        return this == NOT_KEPT || this == NOT_FOLLOWED;
    }

    /**
     * Whether it needs somebody's attention.
     *
     * @return false if it is met or asks nothing
     */
    public boolean needsAttention() {
        return this != MET && this != NOT_APPLICABLE;
    }

    /**
     * Whether, according to the record, something of the partnership is not kept, unknown or open, and no person has to
     * judge it first.
     *
     * @return false also if it is owed by others
     */
    public boolean isFromTheRecord() {
        return compareTo(PENDING) <= 0;
    }
}
