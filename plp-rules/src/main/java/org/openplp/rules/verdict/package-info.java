/** Applies rules to a situation: what each says of whom, and what is kept for the next time. */
@NullMarked
package org.openplp.rules.verdict;

import org.jspecify.annotations.NullMarked;
