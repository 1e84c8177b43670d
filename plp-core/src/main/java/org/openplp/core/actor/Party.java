package org.openplp.core.actor;

/** A party that signs, decides, advises, attends, agrees or is informed. */
public enum Party {
    /** The coordinator of the partnership. */
    COORDINATOR,
    /** A deputy of the coordinator. */
    DEPUTY_COORDINATOR,
    /** A member of the steering group. */
    STEERING_GROUP_MEMBER,
    /** The police officer to whom the partnership was assigned. */
    MANDATED_OFFICER,
    /** The chief of the local police corps. */
    CHIEF_OF_CORPS,
    /** The police, without saying who acts for them. */
    POLICE,
    /** The mayor. */
    MAYOR,
    /** The college of mayor and aldermen. */
    COLLEGE,
    /** The local administrative authority, without saying who acts for it. */
    LOCAL_AUTHORITY,
    /** The prevention service of the municipality. */
    LOCAL_PREVENTION_SERVICE,
    /** The members of the partnership. */
    MEMBERS,
    /** The FPS Interior. */
    INTERIOR,
    /** An expertise centre that supports partnerships. */
    EXPERTISE_CENTRE,
    /** The province. */
    PROVINCE,
    /** The police zone, as a body that makes agreements. */
    POLICE_ZONE,
    /** The municipality, as a body that makes agreements. */
    MUNICIPALITY,
    /** The house rules, where they lay down an agreement. */
    HOUSE_RULES,
    /** Anybody else. */
    OTHER
}
