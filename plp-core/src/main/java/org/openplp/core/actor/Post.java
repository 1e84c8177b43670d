package org.openplp.core.actor;

/** What an actor is appointed to. */
public enum Post {
    /** Coordinator of the partnership. */
    COORDINATOR,
    /** Deputy of the coordinator; the post of coordinator stays open. */
    DEPUTY_COORDINATOR,
    /** Member of the steering group. */
    STEERING_GROUP_MEMBER,
    /** Police officer who was given the partnership as a task. */
    MANDATED_OFFICER
}
