/** The JSON Schemas of the formats that openplp reads and writes. */
@NullMarked
package org.openplp.formats.schema;

import org.jspecify.annotations.NullMarked;
