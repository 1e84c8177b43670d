/** The {@code plp} command: thin, and the only place where a clock is read. */
@NullMarked
package org.openplp.cli;

import org.jspecify.annotations.NullMarked;
