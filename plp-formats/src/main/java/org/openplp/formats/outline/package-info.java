/** What a report says of one assessed file, in the words of one language, before it takes a form. */
@NullMarked
package org.openplp.formats.outline;

import org.jspecify.annotations.NullMarked;
