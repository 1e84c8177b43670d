/** Checks files as a build does, and holds what all reports on them have in common. */
@NullMarked
package org.openplp.formats.report;

import org.jspecify.annotations.NullMarked;
