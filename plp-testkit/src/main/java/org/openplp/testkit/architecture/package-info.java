/** Rules for programs that call openplp, with which a vendor checks its own classes. */
@NullMarked
package org.openplp.testkit.architecture;

import org.jspecify.annotations.NullMarked;
