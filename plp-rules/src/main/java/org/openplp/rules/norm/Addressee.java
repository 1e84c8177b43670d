package org.openplp.rules.norm;

/** The person or body to whom something is owed, where the statement of the norm itself names one. */
public enum Addressee {
    /** The members. */
    MEMBERS,
    /** The member whom it concerns. */
    MEMBER_CONCERNED,
    /** Non-members. */
    NON_MEMBERS,
    /** All residents of the neighbourhood. */
    RESIDENTS,
    /** The residents, self-employed and firms of the neighbourhood or professional group. */
    NEIGHBOURHOOD,
    /** The person who made the report. */
    WHO_REPORTED,
    /** The partnership. */
    PARTNERSHIP,
    /** The partners. */
    PARTNERS,
    /** The coordinator. */
    COORDINATOR,
    /** The mandated officer. */
    MANDATED_OFFICER,
    /** The police. */
    POLICE,
    /** The chief of corps. */
    CHIEF_OF_CORPS,
    /** The mayor. */
    MAYOR,
    /** The authorities, of any kind. */
    AUTHORITIES,
    /** The administrative authorities. */
    ADMINISTRATIVE_AUTHORITIES,
    /** The judicial authorities. */
    JUDICIAL_AUTHORITIES,
    /** The other authorities involved. */
    OTHER_AUTHORITIES,
    /** The public prosecutor. */
    PUBLIC_PROSECUTOR,
    /** The FPS Interior. */
    INTERIOR
}
