/** Who takes part, since when, and what was decided about them. */
@NullMarked
package org.openplp.core.membership;

import org.jspecify.annotations.NullMarked;
