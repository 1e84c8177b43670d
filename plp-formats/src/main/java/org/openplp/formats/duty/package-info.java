/** The duties of a partnership as text, as JSON and as a calendar. */
@NullMarked
package org.openplp.formats.duty;

import org.jspecify.annotations.NullMarked;
