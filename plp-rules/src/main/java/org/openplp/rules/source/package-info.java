/** The sources of the norms: sources, citations, the ministerial circulars, and the points on which sources contradict each other. */
@NullMarked
package org.openplp.rules.source;

import org.jspecify.annotations.NullMarked;
