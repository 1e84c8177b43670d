package org.openplp.rules.assessment;

import org.openplp.core.fact.FactPath;
import org.openplp.rules.norm.SubjectKind;

/**
 * What a finding is about.
 *
 * @param kind the kind of subject
 * @param id its opaque id
 * @param entry which entry inside it, such as {@code @2024-02-01} for a measure of that day; empty for the subject itself
 * @param path where it, or the entry inside it, stands in the dossier as handed over
 */
public record Subject(SubjectKind kind, String id, String entry, FactPath path) {
    /**
     * A subject as a whole.
     *
     * @param kind the kind of subject
     * @param id its opaque id
     * @param path where it stands in the dossier
     */
    public Subject(SubjectKind kind, String id, FactPath path) {
        this(kind, id, "", path);
    }
}
