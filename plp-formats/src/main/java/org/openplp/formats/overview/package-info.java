/** The dossiers of a zone together: a line for each partnership, and statistics that say what they count. */
@NullMarked
package org.openplp.formats.overview;

import org.jspecify.annotations.NullMarked;
