/** The facts that were on record on a day. */
@NullMarked
package org.openplp.core.situation;

import org.jspecify.annotations.NullMarked;
