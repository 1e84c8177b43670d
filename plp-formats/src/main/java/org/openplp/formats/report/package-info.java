/** Writes assessments and norms for people and for programs. */
@NullMarked
package org.openplp.formats.report;

import org.jspecify.annotations.NullMarked;
