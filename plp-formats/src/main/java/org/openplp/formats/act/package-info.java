/** Reads and writes acts that somebody is about to do. */
@NullMarked
package org.openplp.formats.act;

import org.jspecify.annotations.NullMarked;
