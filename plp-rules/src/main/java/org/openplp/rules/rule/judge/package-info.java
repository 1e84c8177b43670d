/** The judges of rules as the engine applies them: outcomes, breaches, and when something is owed. */
@NullMarked
package org.openplp.rules.rule.judge;

import org.jspecify.annotations.NullMarked;
