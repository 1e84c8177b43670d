/** The rule book of the Belgian partnerships, and the life of one. */
@NullMarked
package org.openplp.rules.belgium;

import org.jspecify.annotations.NullMarked;
