/** The sheets and columns of a dossier, their names in each language, and how cells hold single values. */
@NullMarked
package org.openplp.formats.column;

import org.jspecify.annotations.NullMarked;
