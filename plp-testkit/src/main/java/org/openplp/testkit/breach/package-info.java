/** Named changes to a dossier that keeps every norm: how each norm with a rule can be broken. */
@NullMarked
package org.openplp.testkit.breach;

import org.jspecify.annotations.NullMarked;
