package org.openplp.rules.outcome;

import org.openplp.core.fact.FactPath;

/**
 * A place where a norm is breached, or might be.
 *
 * @param path the path of the subject, or of the entry of a list, in the dossier; empty for the dossier as a whole
 * @param certain whether the record shows the breach; false if it might show one once the missing facts are there
 */
public record Breach(FactPath path, boolean certain) {}
