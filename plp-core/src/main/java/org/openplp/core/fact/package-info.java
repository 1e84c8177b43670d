/** What it means that something is on record: answers, single facts, lists, and what each of them looks like on an earlier day. */
@NullMarked
package org.openplp.core.fact;

import org.jspecify.annotations.NullMarked;
