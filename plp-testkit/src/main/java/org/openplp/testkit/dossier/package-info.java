/** Invented dossiers: by name, changed key by key so that a test shows what matters and hides the rest, and random. */
@NullMarked
package org.openplp.testkit.dossier;

import org.jspecify.annotations.NullMarked;
