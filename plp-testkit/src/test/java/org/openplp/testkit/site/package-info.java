/** The rulebook site: every norm of the register as a page in four languages, with what it rests on and an example, written by a test. */
@NullMarked
package org.openplp.testkit.site;

import org.jspecify.annotations.NullMarked;
