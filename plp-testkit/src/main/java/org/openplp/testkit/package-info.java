/** Support for a vendor that checks its own software against the norms: assertions on assessments, and dossiers by name. */
@NullMarked
package org.openplp.testkit;

import org.jspecify.annotations.NullMarked;
