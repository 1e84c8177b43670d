/** A rule book applied to a situation: findings, notices, and an answer for the whole. */
@NullMarked
package org.openplp.rules.assessment;

import org.jspecify.annotations.NullMarked;
