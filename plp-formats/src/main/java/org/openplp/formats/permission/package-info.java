/** The answer to the question whether an act is allowed, as text and as JSON. */
@NullMarked
package org.openplp.formats.permission;

import org.jspecify.annotations.NullMarked;
