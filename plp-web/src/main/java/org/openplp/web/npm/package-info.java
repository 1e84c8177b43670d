/** How the package for npm is put together of what TeaVM compiled and of the schemas. It runs in the build alone. */
@NullMarked
package org.openplp.web.npm;

import org.jspecify.annotations.NullMarked;
