/** The acts of a partnership as values: what somebody is about to do, which can be looked at before it is done. */
@NullMarked
package org.openplp.core.act;

import org.jspecify.annotations.NullMarked;
