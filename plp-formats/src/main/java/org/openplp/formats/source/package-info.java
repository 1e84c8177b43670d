/** The text of a file, taken apart into values with their places, YAML and JSON alike. */
@NullMarked
package org.openplp.formats.source;

import org.jspecify.annotations.NullMarked;
