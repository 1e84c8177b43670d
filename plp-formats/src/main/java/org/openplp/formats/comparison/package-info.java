/** The differences between two assessed files, as text and as JSON. */
@NullMarked
package org.openplp.formats.comparison;

import org.jspecify.annotations.NullMarked;
