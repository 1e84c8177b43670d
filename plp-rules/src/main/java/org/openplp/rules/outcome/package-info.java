/** What a rule finds: the outcome of a norm, for whom, why, where the norm is breached, and when something is owed. */
@NullMarked
package org.openplp.rules.outcome;

import org.jspecify.annotations.NullMarked;
