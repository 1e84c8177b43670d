/** The values that the options of the command accept, and the dossiers on the day that they name. */
@NullMarked
package org.openplp.cli.option;

import org.jspecify.annotations.NullMarked;
