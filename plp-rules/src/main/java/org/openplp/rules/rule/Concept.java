package org.openplp.rules.rule;

import org.openplp.core.dossier.Dossier;

/**
 * A kind of thing that facts are about: the dossier as a whole, or the entries of one of its lists. A fact finds its
 * thing by its concept.
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
     * A concept with a place in every dossier.
     *
     * @param <T> the record of core
     * @param path the place, such as {@code memberships[]}; empty for the dossier itself
     * @return a concept that is equal only to itself
     */
    public static <T> Concept<T> at(String path) {
        return new Concept<>(path);
    }

    /**
     * The place in every dossier, without an index.
     *
     * @return the place, such as {@code memberships[]}
     */
    public String path() {
        return path;
    }

    /**
     * The key of a fact about this concept, starting at the root of the dossier.
     *
     * @param key the key, starting at the concept; empty for the concept itself, if a list has plain values
     * @return the key, such as {@code memberships[].adult}
     */
    public String key(String key) {
        return path.isEmpty() || key.isEmpty() ? path + key : path + "." + key;
    }

    /** The list whose entries these are, in the form in which a dossier names an incomplete list, such as {@code memberships}. */
    public String list() {
        return list;
    }

    @Override
    public String toString() {
        return path.isEmpty() ? "dossier" : path;
    }
}
