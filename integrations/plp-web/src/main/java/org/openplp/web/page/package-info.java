/** Builds the page that contains openplp: one file, made from its sources and the compiled engine. */
@NullMarked
package org.openplp.web.page;

import org.jspecify.annotations.NullMarked;
