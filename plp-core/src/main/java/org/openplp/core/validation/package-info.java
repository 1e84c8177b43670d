/** How a provider of Bean Validation looks into facts and lists. */
@NullMarked
package org.openplp.core.validation;

import org.jspecify.annotations.NullMarked;
