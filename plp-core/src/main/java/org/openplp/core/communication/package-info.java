/** Messages to members, reports of members, and the agreed channels for both. */
@NullMarked
package org.openplp.core.communication;

import org.jspecify.annotations.NullMarked;
