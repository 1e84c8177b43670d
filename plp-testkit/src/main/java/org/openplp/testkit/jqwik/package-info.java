/** Dossiers and their records by chance, for properties that jqwik tries. */
@NullMarked
package org.openplp.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
