/** The whole record of a partnership, and what stops it from being used. */
@NullMarked
package org.openplp.core.dossier;

import org.jspecify.annotations.NullMarked;
