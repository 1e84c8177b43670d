/** The components of the records of dossiers, acts and events: their keys and values, without reflection. */
@NullMarked
package org.openplp.core.component;

import org.jspecify.annotations.NullMarked;
