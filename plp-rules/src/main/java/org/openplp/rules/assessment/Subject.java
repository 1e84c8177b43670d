package org.openplp.rules.assessment;

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
}
