/** How an act that somebody is about to do is read from a text, and written. */
@NullMarked
package org.openplp.formats.act;

import org.jspecify.annotations.NullMarked;
