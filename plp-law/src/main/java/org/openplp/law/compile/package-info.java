/** Compiles the files in the folder law into what a release reads, and reports their mistakes. */
@NullMarked
package org.openplp.law.compile;

import org.jspecify.annotations.NullMarked;
