/** The law of this release, as the compiler left it. */
@NullMarked
package org.openplp.law;

import org.jspecify.annotations.NullMarked;
