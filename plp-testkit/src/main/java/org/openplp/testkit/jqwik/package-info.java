/** Random dossiers and records for properties of jqwik. */
@NullMarked
package org.openplp.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
