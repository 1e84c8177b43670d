package org.openplp.rules.norm;

/** How grave a breach of a norm is. */
public enum Severity {
    /** What the text words as a duty, or lays down as what something has to be. */
    ERROR,
    /** What the text advises, or what is read as no more than that. */
    WARNING,
    /** What the text describes as ideal. */
    NOTE
}
