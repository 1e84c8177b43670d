/** The facts about a partnership, as a municipality or police zone has them on record. */
@NullMarked
@PlpStyle
package org.openplp.core;

import org.jspecify.annotations.NullMarked;
