/** The language in which rules are written: named facts, conditions on them, and the four ways of judging. */
@NullMarked
package org.openplp.rules.rule;

import org.jspecify.annotations.NullMarked;
