/** How each record of core, be it a single entry or a whole dossier, is written in a file and read from it. */
@NullMarked
package org.openplp.formats.entry;

import org.jspecify.annotations.NullMarked;
