/** Reports as Markdown, for a comment on a change or a page of a wiki. */
@NullMarked
package org.openplp.formats.markdown;

import org.jspecify.annotations.NullMarked;
