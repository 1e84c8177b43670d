/** Pages of openplp in a real browser: how they look, whether they work by keyboard and for a screen reader, and that nothing in them runs or fetches. */
@NullMarked
package org.openplp.browser;

import org.jspecify.annotations.NullMarked;
