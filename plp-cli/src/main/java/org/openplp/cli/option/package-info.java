/** The values that the options of the command accept. */
@NullMarked
package org.openplp.cli.option;

import org.jspecify.annotations.NullMarked;
