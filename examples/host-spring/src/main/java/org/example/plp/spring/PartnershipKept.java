package org.example.plp.spring;

/** Another record of the partnership is kept already, and what was done since would be lost. */
final class PartnershipKept extends RuntimeException {
    private static final long serialVersionUID = 1;
}
