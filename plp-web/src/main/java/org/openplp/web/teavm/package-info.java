/** How TeaVM compiles openplp for browsers: stand-ins for what its JDK lacks, what is reflected on, and which resources go along. It runs in the build alone. */
@NullMarked
package org.openplp.web.teavm;

import org.jspecify.annotations.NullMarked;
