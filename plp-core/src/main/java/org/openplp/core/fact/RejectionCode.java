package org.openplp.core.fact;

/**
 * Why an act is rejected, as codes for machines, besides the codes of {@link DefectCode} for what contradicts itself. They are stable, and the texts about
 * them live elsewhere.
 */
public final class RejectionCode {
    /** The act needs a day that is not on record; the path is its key. */
    public static final String DAY_MISSING = "day.missing";
    /** The act is dated before something that it presupposes; the value is the key of that. */
    public static final String DAY_TOO_EARLY = "day.too-early";
    /** There is no such entry in the dossier. */
    public static final String SUBJECT_UNKNOWN = "subject.unknown";
    /** The facts are those of another entry. */
    public static final String SUBJECT_OTHER = "subject.other";
    /** The act was done on the entry as it was once, and the dossier holds another state of it. */
    public static final String SUBJECT_STALE = "subject.stale";
    /** The measure is of another kind than the act; the value is the kind that it should have. */
    public static final String MEASURE_KIND = "measure.kind";
    /** The person is a member already. */
    public static final String MEMBERSHIP_ALREADY_ADMITTED = "membership.already-admitted";
    /** The person has not been admitted yet. */
    public static final String MEMBERSHIP_NOT_ADMITTED = "membership.not-admitted";
    /** The membership has ended before. */
    public static final String MEMBERSHIP_ALREADY_ENDED = "membership.already-ended";
    /** The membership is not over: it has no end, or its last day has not passed. */
    public static final String MEMBERSHIP_NOT_ENDED = "membership.not-ended";
    /** The move or the removal from the list is dated later, and would have to be taken for past. */
    public static final String MEMBERSHIP_DATED_LATER = "membership.dated-later";
    /** The member is erased: nothing more would be gone. */
    public static final String MEMBERSHIP_ALREADY_ERASED = "membership.already-erased";
    /** The member has moved away before. */
    public static final String MEMBERSHIP_ALREADY_MOVED = "membership.already-moved";
    /** The member is on the list already. */
    public static final String MEMBERSHIP_ALREADY_ON_LIST = "membership.already-on-list";
    /** The member is known not to have been put on the list. */
    public static final String MEMBERSHIP_NOT_ON_LIST = "membership.not-on-list";
    /** The member is off the list already. */
    public static final String MEMBERSHIP_ALREADY_OFF_LIST = "membership.already-off-list";
    /** The appointment has ended before. */
    public static final String APPOINTMENT_ALREADY_ENDED = "appointment.already-ended";
    /** There is no charter to sign further or to send. */
    public static final String CHARTER_NONE = "charter.none";
    /** There is a charter; a later version amends it. */
    public static final String CHARTER_ALREADY_SIGNED = "charter.already-signed";
    /** The charter is signed by that party already. */
    public static final String CHARTER_SIGNED_BY_PARTY = "charter.signed-by-party";
    /** The charter has been sent already. */
    public static final String CHARTER_ALREADY_SUBMITTED = "charter.already-submitted";
    /** There are several versions of the charter, and the act does not say which one it is about. */
    public static final String CHARTER_VERSION_NEEDED = "charter.version-needed";
    /** The partnership is in operation already. */
    public static final String PARTNERSHIP_ALREADY_OPEN = "partnership.already-open";
    /** The partnership is in operation, and what led up to its start is on record. */
    public static final String PARTNERSHIP_ALREADY_PREPARED = "partnership.already-prepared";
    /** The partnership has ended before. */
    public static final String PARTNERSHIP_ALREADY_ENDED = "partnership.already-ended";
    /** The partnership would merge into itself. */
    public static final String PARTNERSHIP_MERGED_INTO_ITSELF = "partnership.merged-into-itself";
    /** The message has been sent already. */
    public static final String MESSAGE_ALREADY_SENT = "message.already-sent";
    /** The message has not been sent. */
    public static final String MESSAGE_NOT_SENT = "message.not-sent";
    /** The message has been validated already. */
    public static final String MESSAGE_ALREADY_VALIDATED = "message.already-validated";
    /** Feedback was given already. */
    public static final String FEEDBACK_ALREADY_GIVEN = "feedback.already-given";

    private RejectionCode() {}
}
