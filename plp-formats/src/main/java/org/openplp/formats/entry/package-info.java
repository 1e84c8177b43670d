/** How each record of core, be it a single entry or a whole dossier, is read from a text, with everything that stops it, and written. */
@NullMarked
package org.openplp.formats.entry;

import org.jspecify.annotations.NullMarked;
