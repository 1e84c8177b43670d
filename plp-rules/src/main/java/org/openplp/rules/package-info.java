/** The norms that govern a partnership, and whether a record meets them. */
@NullMarked
@PlpStyle
package org.openplp.rules;

import org.jspecify.annotations.NullMarked;
