/** What the norms leave to be done: by whom, towards whom, by when, after what event, and in what state. */
@NullMarked
package org.openplp.rules.duty;

import org.jspecify.annotations.NullMarked;
