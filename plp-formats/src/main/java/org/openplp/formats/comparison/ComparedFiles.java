package org.openplp.formats.comparison;

import org.openplp.formats.dossier.ReadDossier;
import org.openplp.rules.comparison.Comparison;

/**
 * Two assessed files side by side. They may be the same file.
 *
 * @param before the file of the first assessment
 * @param after the file of the second assessment
 * @param comparison the differences between the two
 */
public record ComparedFiles(ReadDossier before, ReadDossier after, Comparison comparison) {}
