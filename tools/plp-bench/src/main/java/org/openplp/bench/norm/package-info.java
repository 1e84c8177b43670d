/** The compared norms, checked by hand in straight-line Java over the records of a dossier. */
@NullMarked
package org.openplp.bench.norm;

import org.jspecify.annotations.NullMarked;
