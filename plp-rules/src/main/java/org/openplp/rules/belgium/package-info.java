/** The rule book of the Belgian partnerships, and their life cycle. */
@NullMarked
package org.openplp.rules.belgium;

import org.jspecify.annotations.NullMarked;
