package org.openplp.core.communication;

/** How soon something has to reach people. */
public enum Urgency {
    /** At once. */
    URGENT,
    /** In due time. */
    NON_URGENT
}
