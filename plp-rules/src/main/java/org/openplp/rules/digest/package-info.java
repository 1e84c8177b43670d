/** Digests, for the library itself: other modules cannot use this package. */
@NullMarked
package org.openplp.rules.digest;

import org.jspecify.annotations.NullMarked;
