package org.openplp.rules.bad;

/** A tree with a node that is not a record. */
public interface Tree {
    /** A node as it should be. */
    record Good() implements Tree {}

    /** A node that hides its parts from the virtual machine. */
    final class Bad implements Tree {}
}
