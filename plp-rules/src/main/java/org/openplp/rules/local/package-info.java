/** The parameters that the texts leave open, as they are settled locally. */
@NullMarked
package org.openplp.rules.local;

import org.jspecify.annotations.NullMarked;
