/** The rules of norms as law files write them, compiled. */
@NullMarked
package org.openplp.rules.norm.written;

import org.jspecify.annotations.NullMarked;
