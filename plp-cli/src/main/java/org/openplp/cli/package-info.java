/** The {@code plp} command. It is thin, and the only place where a clock is read. */
@NullMarked
package org.openplp.cli;

import org.jspecify.annotations.NullMarked;
