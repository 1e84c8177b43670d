/** Proves properties of a rule book: a symbolic dossier, its rules as formulas, and the questions asked about them. */
@NullMarked
package org.openplp.proof;

import org.jspecify.annotations.NullMarked;
