/** For every norm with a rule, what would not be as it asks: named changes to a dossier that keeps them all. */
@NullMarked
package org.openplp.testkit.breach;

import org.jspecify.annotations.NullMarked;
