/** What the norms rest on: sources, citations, the ministerial circulars, and where sources contradict each other. */
@NullMarked
package org.openplp.rules.source;

import org.jspecify.annotations.NullMarked;
