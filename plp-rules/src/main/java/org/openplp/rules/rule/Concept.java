package org.openplp.rules.rule;

import org.openplp.core.dossier.Dossier;

/**
 * A kind of thing that facts are about: the dossier as a whole, or the entries of one of its lists. A fact finds the thing it is about in the
 * {@link Scope} by its concept.
 *
 * @param <T> the record of core
 */
@SuppressWarnings("UnusedTypeParameter") // ties the concept to its record, and so a fact to what it reads
public final class Concept<T> {
    /** The dossier as a whole. */
    public static final Concept<Dossier> DOSSIER = at("");

    private final String path;
    private final String list;

    private Concept(String path) {
        this.path = path;
        this.list = path.replace("[]", "");
    }

    /**
     * A concept by its place in every dossier.
     *
     * @param <T> the record of core
     * @param path such as {@code memberships[]}; empty for the dossier itself
     * @return a concept that is equal to itself alone
     */
    public static <T> Concept<T> at(String path) {
        return new Concept<>(path);
    }

    /**
     * The place in every dossier, without an index.
     *
     * @return such as {@code memberships[]}
     */
    public String path() {
        return path;
    }

    /**
     * The key of a fact about this concept, from the root of the dossier.
     *
     * @param key the key from the concept on; empty for the concept itself, where a list has plain values
     * @return such as {@code memberships[].adult}
     */
    String key(String key) {
        return path.isEmpty() || key.isEmpty() ? path + key : path + "." + key;
    }

    /** The list whose entries these are, as a dossier names one that is not complete: such as {@code memberships}. */
    String list() {
        return list;
    }

    @Override
    public String toString() {
        return path.isEmpty() ? "dossier" : path;
    }
}
