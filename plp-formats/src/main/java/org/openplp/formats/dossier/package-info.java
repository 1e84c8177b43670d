/** Reading dossiers from files, with all their defects, and writing them back. */
@NullMarked
package org.openplp.formats.dossier;

import org.jspecify.annotations.NullMarked;
