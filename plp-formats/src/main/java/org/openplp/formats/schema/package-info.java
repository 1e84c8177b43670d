/** The JSON Schemas of what openplp reads and writes. */
@NullMarked
package org.openplp.formats.schema;

import org.jspecify.annotations.NullMarked;
