package org.openplp.rules.outcome;

/** Why an outcome is not that of the rule. */
public enum Reason {
    /** The rule decided, and nothing else. */
    RULE,
    /** The list of the subjects is not on record, or not complete (reading R27). */
    LIST_NOT_COMPLETE,
    /** There is no subject, or the norm concerns none of them (reading R27). */
    CONCERNS_NONE,
    /** The person has left, or is out of office (reading R22). */
    PERSON_LEFT,
    /** The partnership has ended or merged (reading R22). */
    PARTNERSHIP_ENDED,
    /** The group is not a partnership (reading R23). */
    INFORMAL_GROUP,
    /** The partnership is not in operation yet (reading R29). */
    NOT_IN_OPERATION,
    /** It was done, and counts once the start is on record: the start may have come first (readings R4 and R29). */
    DONE_START_UNKNOWN,
    /** An attestation in force settles it (reading R6). */
    ATTESTED,
    /** The rule failed. */
    RULE_FAILED
}
