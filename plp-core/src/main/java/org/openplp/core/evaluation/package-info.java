/** How the partnership looks back on its work. */
@NullMarked
package org.openplp.core.evaluation;

import org.jspecify.annotations.NullMarked;
