/** Benchmarks of an assessment, and what tells of their results. */
@NullMarked
package org.openplp.bench;

import org.jspecify.annotations.NullMarked;
