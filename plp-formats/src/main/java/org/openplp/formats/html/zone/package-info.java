/** The page about the files of a zone: who stands how, norm by norm, and what falls due when. */
@NullMarked
package org.openplp.formats.html.zone;

import org.jspecify.annotations.NullMarked;
