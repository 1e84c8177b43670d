/** The wording of findings for all reports, the layout for a terminal, and common parts of JSON. */
@NullMarked
package org.openplp.formats.wording;

import org.jspecify.annotations.NullMarked;
