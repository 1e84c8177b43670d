/** Invented dossiers of any size, mostly in order. */
@NullMarked
package org.openplp.bench.dossier;

import org.jspecify.annotations.NullMarked;
