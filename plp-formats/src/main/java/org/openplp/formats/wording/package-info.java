/** How findings are worded, laid out for a terminal and written as JSON, whatever report they stand in. */
@NullMarked
package org.openplp.formats.wording;

import org.jspecify.annotations.NullMarked;
