package org.openplp.core.actor;

/** A post to which an actor is appointed. */
public enum Post {
    /** Coordinator of the partnership. */
    COORDINATOR,
    /** Deputy of the coordinator; a deputy does not fill the post of coordinator. */
    DEPUTY_COORDINATOR,
    /** Member of the steering group. */
    STEERING_GROUP_MEMBER,
    /** Police officer to whom the partnership was assigned. */
    MANDATED_OFFICER
}
