/** How the partnership evaluates its work. */
@NullMarked
package org.openplp.core.evaluation;

import org.jspecify.annotations.NullMarked;
