/** What the options of the command take. */
@NullMarked
package org.openplp.cli.option;

import org.jspecify.annotations.NullMarked;
