/** How a dossier is read from a file, with everything that stops it, and written back. */
@NullMarked
package org.openplp.formats.dossier;

import org.jspecify.annotations.NullMarked;
