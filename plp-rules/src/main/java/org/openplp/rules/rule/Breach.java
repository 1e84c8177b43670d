package org.openplp.rules.rule;

import org.openplp.core.fact.FactPath;

/**
 * Where a norm is breached, or may turn out to be.
 *
 * @param path the subject, or the entry of a list, as it stands in the dossier; empty for the dossier as a whole
 * @param certain whether the record shows the breach; false if it could show one once the missing facts are there
 */
public record Breach(FactPath path, boolean certain) {}
