/** What the sheets and columns of a dossier are and are called in each language, and how single values stand in cells. */
@NullMarked
package org.openplp.formats.column;

import org.jspecify.annotations.NullMarked;
