/** Reading any record of core from a text, with all its defects, and writing it. The record can be a single entry or a whole dossier. */
@NullMarked
package org.openplp.formats.entry;

import org.jspecify.annotations.NullMarked;
