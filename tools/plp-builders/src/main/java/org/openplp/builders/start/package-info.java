/** Rewrites the jar of the command so that it starts sooner. */
package org.openplp.builders.start;
