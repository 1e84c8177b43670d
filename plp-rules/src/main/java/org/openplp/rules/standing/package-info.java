/** How findings stand for a reader, and how many norms stand how: decided here once, for every report. */
@NullMarked
package org.openplp.rules.standing;

import org.jspecify.annotations.NullMarked;
