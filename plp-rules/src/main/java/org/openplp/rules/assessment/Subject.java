package org.openplp.rules.assessment;

import org.openplp.rules.norm.SubjectKind;

/**
 * What a finding is about.
 *
 * @param kind the kind of subject
 * @param id its opaque id
 * @param path where it stands in the dossier as handed over
 */
public record Subject(SubjectKind kind, String id, String path) {}
