/** The acts of a partnership as values: what somebody is about to do, so that it can be examined before it is done. */
@NullMarked
package org.openplp.core.act;

import org.jspecify.annotations.NullMarked;
