/** The text of a file, split into values with their places, for both YAML and JSON. */
@NullMarked
package org.openplp.formats.source;

import org.jspecify.annotations.NullMarked;
