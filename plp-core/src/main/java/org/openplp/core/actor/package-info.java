/** The parties to a partnership, the posts in it, and what the authorities around it do. */
@NullMarked
package org.openplp.core.actor;

import org.jspecify.annotations.NullMarked;
