/** Invented dossiers: by name, changed key by key so that a test says what matters and hides the rest, and by chance. */
@NullMarked
package org.openplp.testkit.dossier;

import org.jspecify.annotations.NullMarked;
