/** Reading any record of core from a text, with all its defects, and writing it: an entry, a whole dossier, an act, the events of a host. */
@NullMarked
package org.openplp.formats.entry;

import org.jspecify.annotations.NullMarked;
