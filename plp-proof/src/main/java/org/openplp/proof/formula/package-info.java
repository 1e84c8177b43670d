/** Formulas over facts that have one of finitely many values. */
@NullMarked
package org.openplp.proof.formula;

import org.jspecify.annotations.NullMarked;
