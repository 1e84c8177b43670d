/** The labels that people read instead of the keys and words of a dossier. */
@org.jspecify.annotations.NullMarked
package org.openplp.rules.label;
