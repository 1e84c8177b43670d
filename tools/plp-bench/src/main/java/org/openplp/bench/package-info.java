/** Benchmarks of an assessment, and reports of their results. */
@NullMarked
package org.openplp.bench;

import org.jspecify.annotations.NullMarked;
