/** Checking files as a build does: which dossiers there are, what is found of each, and whether that stops the build. */
@NullMarked
package org.openplp.formats.check;

import org.jspecify.annotations.NullMarked;
