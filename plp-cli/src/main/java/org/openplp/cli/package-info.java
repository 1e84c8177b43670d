/** The {@code plp} command. It is thin, and the only module that reads a clock. */
@NullMarked
package org.openplp.cli;

import org.jspecify.annotations.NullMarked;
