/** The compiled law of this release. */
@NullMarked
package org.openplp.law;

import org.jspecify.annotations.NullMarked;
