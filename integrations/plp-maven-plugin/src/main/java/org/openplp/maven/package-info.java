/** Checks dossiers and compiles law files as goals of a Maven build. */
@NullMarked
package org.openplp.maven;

import org.jspecify.annotations.NullMarked;
