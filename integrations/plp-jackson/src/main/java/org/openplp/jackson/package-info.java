/** The module for Jackson 2. */
@NullMarked
package org.openplp.jackson;

import org.jspecify.annotations.NullMarked;
