/** Gives a Bean Validation provider access to facts and lists. */
@NullMarked
package org.openplp.core.validation;

import org.jspecify.annotations.NullMarked;
