/** The register of norms as data: what each norm says, of whom it asks it, what makes it bind, and by which source. */
@NullMarked
package org.openplp.rules.norm;

import org.jspecify.annotations.NullMarked;
