/** The life of a partnership, as a function of the facts and the day. */
@NullMarked
package org.openplp.rules.lifecycle;

import org.jspecify.annotations.NullMarked;
