/** The JSON Schemas of the formats that openplp reads and writes, and a dossier to start from, with comments. */
@NullMarked
package org.openplp.formats.schema;

import org.jspecify.annotations.NullMarked;
