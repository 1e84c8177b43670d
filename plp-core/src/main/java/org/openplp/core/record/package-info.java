/** What all records of facts do alike: refuse null, keep what an earlier one says, and collect their contradictions. */
@NullMarked
package org.openplp.core.record;

import org.jspecify.annotations.NullMarked;
