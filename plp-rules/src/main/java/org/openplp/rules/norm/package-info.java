/** The register of norms as data: what each norm says, who bears it, what makes it bind, and its sources. */
@NullMarked
package org.openplp.rules.norm;

import org.jspecify.annotations.NullMarked;
