package org.openplp.rules.outcome;

import static java.util.Objects.requireNonNull;

import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.SubjectKind;

/**
 * What a finding is about.
 *
 * @param kind the kind of subject
 * @param id its opaque id
 * @param entry the entry inside it, such as {@code @2024-02-01} for a measure of that day; empty for the subject itself
 * @param path the path of it, or of the entry inside it, in the dossier as handed over
 */
public record Subject(SubjectKind kind, String id, String entry, FactPath path) {
    /**
     * A subject as a whole.
     *
     * @param kind the kind of subject
     * @param id its opaque id
     * @param path its path in the dossier
     */
    public Subject(SubjectKind kind, String id, FactPath path) {
        this(kind, id, "", path);
    }

    /**
     * The id with the entry inside it, if any.
     *
     * @return the end of the id of each finding about it, such as {@code m-1} or {@code m-1@2024-02-01}
     */
    public String fullId() {
        return id + entry;
    }

    /**
     * Whether a fact is one of its own. The partnership has no facts of its own: it is the whole dossier.
     *
     * @param fact the path of the fact
     * @return true if the fact is inside a subject other than the partnership
     */
    public boolean holds(FactPath fact) {
        requireNonNull(fact, "fact");
        return kind != SubjectKind.PARTNERSHIP && fact.inside(path).isPresent();
    }
}
