/** The rules, a chapter of the register each. */
@NullMarked
package org.openplp.rules.chapter;

import org.jspecify.annotations.NullMarked;
