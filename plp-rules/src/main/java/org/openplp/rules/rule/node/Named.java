package org.openplp.rules.rule.node;

import java.util.stream.Stream;
import org.openplp.rules.rule.Asked;
import org.openplp.rules.rule.Concept;
import org.openplp.rules.rule.EntriesFact;
import org.openplp.rules.rule.Fact;

/** A fact or list that a rule may look at, named by its key in the dossier. */
public sealed interface Named extends Part permits Fact, Asked, EntriesFact {
    /**
     * What the fact is about.
     *
     * @return the concept
     */
    Concept<?> owner();

    /**
     * The key, starting at the concept.
     *
     * @return the key, such as {@code acknowledgement.date}
     */
    String key();

    /**
     * The key, starting at the root of the dossier.
     *
     * @return the key, such as {@code memberships[].acknowledgement.date}
     */
    default String fullKey() {
        return owner().key(key());
    }

    @Override
    default Stream<? extends Part> parts() {
        return Stream.empty();
    }

    @Override
    default Stream<Named> facts() {
        return Stream.of(this);
    }

    @Override
    default Stream<Concept<?>> needs() {
        return Stream.of(owner());
    }
}
