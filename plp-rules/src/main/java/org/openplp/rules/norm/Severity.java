package org.openplp.rules.norm;

/** How grave a breach of a norm is. */
public enum Severity {
    /** The text words it as a duty, or lays down what something has to be. */
    ERROR,
    /** The text advises it, or is read as no more than advice. */
    WARNING,
    /** The text describes it as ideal. */
    NOTE
}
