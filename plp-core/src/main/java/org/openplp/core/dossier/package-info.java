/** The whole record of a partnership, and the defects that make it unusable. */
@NullMarked
package org.openplp.core.dossier;

import org.jspecify.annotations.NullMarked;
