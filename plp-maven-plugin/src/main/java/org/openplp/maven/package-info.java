/** The check of dossiers as a goal of a Maven build. */
@NullMarked
package org.openplp.maven;

import org.jspecify.annotations.NullMarked;
