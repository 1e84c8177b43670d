/** Who holds a post in the partnership, for which period, and how they were chosen and screened. */
@NullMarked
package org.openplp.core.appointment;

import org.jspecify.annotations.NullMarked;
