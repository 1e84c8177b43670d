/** The cases of a norm as its law file writes them. */
@NullMarked
package org.openplp.law.cases;

import org.jspecify.annotations.NullMarked;
