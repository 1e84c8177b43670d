package org.example.plp.spring;

/** Nothing is on record of the partnership. */
final class PartnershipUnknown extends RuntimeException {
    private static final long serialVersionUID = 1;
}
