package org.example.plp.spark;

import java.io.Serializable;

/**
 * What is counted: all that travels from the worker that read a dossier to the one that adds up. Outcomes and answers go by their names, and not as enums: those
 * have another hash code in every virtual machine, so that Spark would send equal ones to different workers and count each apart.
 */
sealed interface Counted extends Serializable {
    /** A partnership of a zone with an outcome as the gravest one of a norm. */
    record OfNorm(Zone zone, String norm, String outcome) implements Counted {}

    /** A partnership of a zone with an answer for the whole. */
    record OfAnswer(Zone zone, String answer) implements Counted {}

    /** A file of a partnership: more than one, and it is counted more than once. */
    record OfPartnership(String id) implements Counted {}

    /** A file that gave no dossier, so that nobody can tell its zone. */
    record Unreadable() implements Counted {}
}
