/** Who takes part, for which period, and which measures were taken against them. */
@NullMarked
package org.openplp.core.membership;

import org.jspecify.annotations.NullMarked;
