package org.openplp.formats.comparison;

import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.comparison.Comparison;

/**
 * Two assessed files side by side. Both may be the same file.
 *
 * @param before the file of the assessment from which to look
 * @param after the file of the assessment at which to look
 * @param comparison what differs between the two
 */
public record ComparedFiles(ReadDossier before, ReadDossier after, Comparison comparison) {}
