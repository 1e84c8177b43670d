/** The cases of the norms: what is found of a norm in a dossier, on a day. */
@NullMarked
package org.openplp.formats.cases;

import org.jspecify.annotations.NullMarked;
