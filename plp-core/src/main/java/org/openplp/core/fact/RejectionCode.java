package org.openplp.core.fact;

/**
 * The codes of the reasons why an act is rejected, in addition to the codes of {@link DefectCode} for contradictions.
 * They are stable and meant for machines; their texts are kept elsewhere.
 */
public final class RejectionCode {
    /** The act needs a day that is not on record; the path is its key. */
    public static final String DAY_MISSING = "day.missing";
    /** The act is dated before something that it presupposes; the value is the key of the latter. */
    public static final String DAY_TOO_EARLY = "day.too-early";
    /** The dossier has no such entry. */
    public static final String SUBJECT_UNKNOWN = "subject.unknown";
    /** The facts belong to another entry. */
    public static final String SUBJECT_OTHER = "subject.other";
    /** The act was done on an earlier state of the entry; the dossier holds another one. */
    public static final String SUBJECT_STALE = "subject.stale";
    /** The measure and the act are not of the same kind; the value is the required kind. */
    public static final String MEASURE_KIND = "measure.kind";
    /** The person is already a member. */
    public static final String MEMBERSHIP_ALREADY_ADMITTED = "membership.already-admitted";
    /** The person has not been admitted yet. */
    public static final String MEMBERSHIP_NOT_ADMITTED = "membership.not-admitted";
    /** The membership has already ended. */
    public static final String MEMBERSHIP_ALREADY_ENDED = "membership.already-ended";
    /** The membership is not over: it has no end, or its last day has not passed. */
    public static final String MEMBERSHIP_NOT_ENDED = "membership.not-ended";
    /** The move or the removal from the list is dated later, and would have to be treated as past. */
    public static final String MEMBERSHIP_DATED_LATER = "membership.dated-later";
    /** The member is already erased: there is nothing left to erase. */
    public static final String MEMBERSHIP_ALREADY_ERASED = "membership.already-erased";
    /** The member has already moved away. */
    public static final String MEMBERSHIP_ALREADY_MOVED = "membership.already-moved";
    /** The member is already on the list. */
    public static final String MEMBERSHIP_ALREADY_ON_LIST = "membership.already-on-list";
    /** The member is known not to have been added to the list. */
    public static final String MEMBERSHIP_NOT_ON_LIST = "membership.not-on-list";
    /** The member has already been removed from the list. */
    public static final String MEMBERSHIP_ALREADY_OFF_LIST = "membership.already-off-list";
    /** The appointment has already ended. */
    public static final String APPOINTMENT_ALREADY_ENDED = "appointment.already-ended";
    /** There is no charter to countersign or to send. */
    public static final String CHARTER_NONE = "charter.none";
    /** There is already a charter; a later version amends it. */
    public static final String CHARTER_ALREADY_SIGNED = "charter.already-signed";
    /** That party has already signed the charter. */
    public static final String CHARTER_SIGNED_BY_PARTY = "charter.signed-by-party";
    /** The charter has already been sent. */
    public static final String CHARTER_ALREADY_SUBMITTED = "charter.already-submitted";
    /** There are several versions of the charter, and the act does not say which one it concerns. */
    public static final String CHARTER_VERSION_NEEDED = "charter.version-needed";
    /** The partnership is already in operation. */
    public static final String PARTNERSHIP_ALREADY_OPEN = "partnership.already-open";
    /** The partnership is in operation, and the preparation of its start is on record. */
    public static final String PARTNERSHIP_ALREADY_PREPARED = "partnership.already-prepared";
    /** The partnership has already ended. */
    public static final String PARTNERSHIP_ALREADY_ENDED = "partnership.already-ended";
    /** The partnership would merge into itself. */
    public static final String PARTNERSHIP_MERGED_INTO_ITSELF = "partnership.merged-into-itself";
    /** The message has already been sent. */
    public static final String MESSAGE_ALREADY_SENT = "message.already-sent";
    /** The message has not been sent. */
    public static final String MESSAGE_NOT_SENT = "message.not-sent";
    /** The message has already been validated. */
    public static final String MESSAGE_ALREADY_VALIDATED = "message.already-validated";
    /** Feedback has already been given. */
    public static final String FEEDBACK_ALREADY_GIVEN = "feedback.already-given";

    private RejectionCode() {}
}
