/** The entry points: checking a dossier and asking about an act, in one line each. */
@NullMarked
package org.openplp.formats;

import org.jspecify.annotations.NullMarked;
