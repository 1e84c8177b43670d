/**
 * A rule book applied to a situation: findings, notices, and an answer for the whole.
 *
 * <p><b>Logging.</b> openplp logs one thing, through SLF4J, to the logger {@code org.openplp.rules.assessment.RuleBook}
 * at level {@code WARN}: a rule that failed to judge or to explain. The line contains the id of the norm and the class
 * of the exception. It omits the message and stack trace, which may contain data of the dossier. Each norm is logged
 * once per assessment for each of the two. No other class of openplp logs.
 */
@NullMarked
package org.openplp.rules.assessment;

import org.jspecify.annotations.NullMarked;
