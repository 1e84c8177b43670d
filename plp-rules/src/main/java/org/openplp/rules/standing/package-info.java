/** The standing of findings for a reader, and the number of norms in each standing, decided here once for every report. */
@NullMarked
package org.openplp.rules.standing;

import org.jspecify.annotations.NullMarked;
