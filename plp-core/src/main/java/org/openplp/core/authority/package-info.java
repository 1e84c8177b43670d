/** What the authorities around a partnership do for it. */
@NullMarked
package org.openplp.core.authority;

import org.jspecify.annotations.NullMarked;
