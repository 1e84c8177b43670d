/** The parties to a partnership, and the posts in it. */
@NullMarked
package org.openplp.core.actor;

import org.jspecify.annotations.NullMarked;
