/** What the norms leave to be done: who owes what, towards whom, by when, from which event, and how it stands. */
@NullMarked
package org.openplp.rules.duty;

import org.jspecify.annotations.NullMarked;
