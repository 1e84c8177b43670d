/** The content of the report on one assessed file, in one language and before it gets a format. */
@NullMarked
package org.openplp.formats.outline;

import org.jspecify.annotations.NullMarked;
