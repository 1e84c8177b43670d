/** Whether an act is allowed, before it is done. */
@NullMarked
package org.openplp.rules.permission;

import org.jspecify.annotations.NullMarked;
