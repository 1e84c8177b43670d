/** How the command speaks, writes its output and ends. */
@NullMarked
package org.openplp.cli.console;

import org.jspecify.annotations.NullMarked;
