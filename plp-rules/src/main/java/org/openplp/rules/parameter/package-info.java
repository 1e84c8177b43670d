/** The parameters that the texts leave open, layer by layer. */
@NullMarked
package org.openplp.rules.parameter;

import org.jspecify.annotations.NullMarked;
