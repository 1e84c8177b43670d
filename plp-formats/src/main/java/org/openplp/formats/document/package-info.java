/** The documents that a check writes, in every format and file by file. */
@NullMarked
package org.openplp.formats.document;

import org.jspecify.annotations.NullMarked;
