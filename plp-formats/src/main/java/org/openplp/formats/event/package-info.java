/** Writes events, one on each line, and reads them again. */
@NullMarked
package org.openplp.formats.event;

import org.jspecify.annotations.NullMarked;
