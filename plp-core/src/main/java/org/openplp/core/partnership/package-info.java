/** How a partnership came about, what it agreed on, and how it ended. */
@NullMarked
package org.openplp.core.partnership;

import org.jspecify.annotations.NullMarked;
