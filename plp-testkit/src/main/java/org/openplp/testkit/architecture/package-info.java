/** What a vendor checks its own classes with: rules for programs that call openplp. */
@NullMarked
package org.openplp.testkit.architecture;

import org.jspecify.annotations.NullMarked;
