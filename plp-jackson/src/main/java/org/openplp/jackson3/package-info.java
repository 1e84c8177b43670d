/** The module for Jackson 3. */
@NullMarked
package org.openplp.jackson3;

import org.jspecify.annotations.NullMarked;
