/** Compares two assessments: what a change of the dossier, a later day or another rule book does to the findings. */
@NullMarked
package org.openplp.rules.comparison;

import org.jspecify.annotations.NullMarked;
