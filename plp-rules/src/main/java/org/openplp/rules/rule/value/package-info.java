/** What a rule asks of one value on record, or of two. */
@NullMarked
package org.openplp.rules.rule.value;

import org.jspecify.annotations.NullMarked;
