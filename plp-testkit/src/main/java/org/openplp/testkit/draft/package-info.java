/** A dossier that a test changes key by key, so that the test says what matters and hides the rest. */
@NullMarked
package org.openplp.testkit.draft;

import org.jspecify.annotations.NullMarked;
