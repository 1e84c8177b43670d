/**
 * Checks files as a build does: finds the dossiers, assesses each of them, and decides whether the findings stop the
 * build.
 */
@NullMarked
package org.openplp.formats.check;

import org.jspecify.annotations.NullMarked;
