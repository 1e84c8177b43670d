/** The whole record of a partnership, what of it was on record on a day, and the defects that make it unusable. */
@NullMarked
package org.openplp.core.dossier;

import org.jspecify.annotations.NullMarked;
