/**
 * A rule book applied to a situation: findings, notices, and an answer for the whole.
 *
 * <p><b>Logging.</b> openplp logs one thing, through SLF4J, to the logger {@code org.openplp.rules.assessment.RuleBook} at level {@code WARN}: a rule failed when it was
 * judged, or when it was explained. The line has the id of the norm and the class of what was thrown, and neither its message nor its stack trace, which may hold
 * data of the dossier. Each norm is logged once an assessment for either. No other class of openplp logs.
 */
@NullMarked
package org.openplp.rules.assessment;

import org.jspecify.annotations.NullMarked;
