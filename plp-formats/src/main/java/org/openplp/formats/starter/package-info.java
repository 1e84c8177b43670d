/** A dossier to start from, with comments. */
@NullMarked
package org.openplp.formats.starter;

import org.jspecify.annotations.NullMarked;
