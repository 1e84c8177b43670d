/** How a dossier is read from a file: into its records, with the place of every value and everything that stops it. */
@NullMarked
package org.openplp.formats.dossier;

import org.jspecify.annotations.NullMarked;
