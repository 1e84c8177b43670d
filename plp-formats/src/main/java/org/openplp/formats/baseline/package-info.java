/** Known findings that are frozen, so that a build fails for new ones alone. */
@NullMarked
package org.openplp.formats.baseline;

import org.jspecify.annotations.NullMarked;
