/** The conditions of rules as the engine tests and explains them, with what they look at. */
@NullMarked
package org.openplp.rules.rule.node;

import org.jspecify.annotations.NullMarked;
