/** The components of the records of a dossier: their keys and values, without reflection. */
@NullMarked
package org.openplp.core.component;

import org.jspecify.annotations.NullMarked;
