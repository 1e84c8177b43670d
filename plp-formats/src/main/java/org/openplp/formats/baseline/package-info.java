/** Freezes known findings, so that a build fails only for new ones. */
@NullMarked
package org.openplp.formats.baseline;

import org.jspecify.annotations.NullMarked;
