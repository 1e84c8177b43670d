/** The way in: a dossier checked, and an act asked about, in one line each. */
@NullMarked
package org.openplp.formats;

import org.jspecify.annotations.NullMarked;
