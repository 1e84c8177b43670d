/** Digests, for the modules of the library alone. */
@NullMarked
package org.openplp.rules.digest;

import org.jspecify.annotations.NullMarked;
