/** Builds the npm package from the code that TeaVM compiled and from the schemas. It runs only in the build. */
@NullMarked
package org.openplp.web.npm;

import org.jspecify.annotations.NullMarked;
