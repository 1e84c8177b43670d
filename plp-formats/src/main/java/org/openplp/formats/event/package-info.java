/** How what happened is stored, one event a line, and read again. */
@NullMarked
package org.openplp.formats.event;

import org.jspecify.annotations.NullMarked;
