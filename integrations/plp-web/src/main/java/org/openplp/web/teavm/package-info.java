/**
 * The settings with which TeaVM compiles openplp for browsers: replacements for what its JDK lacks, and the embedded resources. It runs only in the build.
 */
@NullMarked
package org.openplp.web.teavm;

import org.jspecify.annotations.NullMarked;
