package org.openplp.core.communication;

/** Who sends messages to the members. */
public enum Sender {
    /** The police. */
    POLICE,
    /** The coordinator. */
    COORDINATOR,
    /** A deputy of the coordinator. */
    DEPUTY_COORDINATOR,
    /** A member of the steering group. */
    STEERING_GROUP_MEMBER,
    /** The local administrative authority. */
    LOCAL_AUTHORITY
}
