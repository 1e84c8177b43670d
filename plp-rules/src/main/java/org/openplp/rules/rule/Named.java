package org.openplp.rules.rule;

/** Something that a rule may look at, named by its key in the dossier. */
public sealed interface Named permits Fact, Asked, LogFact {
    /**
     * What the fact is about.
     *
     * @return the concept
     */
    Concept<?> owner();

    /**
     * The key from the concept on.
     *
     * @return such as {@code acknowledgement.date}
     */
    String key();

    /**
     * The key from the root of the dossier.
     *
     * @return such as {@code memberships[].acknowledgement.date}
     */
    default String fullKey() {
        return owner().key(key());
    }
}
