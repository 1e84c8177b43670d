/** What people read in the place of keys and words of a dossier. */
@org.jspecify.annotations.NullMarked
package org.openplp.rules.label;
