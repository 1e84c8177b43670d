/** The page that holds openplp: one file, put together from its sources and the compiled engine. */
@NullMarked
package org.openplp.web.page;

import org.jspecify.annotations.NullMarked;
