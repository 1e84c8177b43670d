/** Reports as Markdown, for a comment on a change or a wiki page. */
@NullMarked
package org.openplp.formats.markdown;

import org.jspecify.annotations.NullMarked;
