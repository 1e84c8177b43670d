/** How the command speaks, writes and ends. */
@NullMarked
package org.openplp.cli.console;

import org.jspecify.annotations.NullMarked;
