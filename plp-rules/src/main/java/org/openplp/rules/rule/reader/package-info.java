/** Reads the rules of compiled law. */
@NullMarked
package org.openplp.rules.rule.reader;

import org.jspecify.annotations.NullMarked;
