/** The facts about a partnership, as a municipality or police zone has them on record. */
@NullMarked
package org.openplp.core;

import org.jspecify.annotations.NullMarked;
