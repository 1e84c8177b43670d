/** The documents that a check writes: in which formats, and file by file. */
@NullMarked
package org.openplp.formats.document;

import org.jspecify.annotations.NullMarked;
