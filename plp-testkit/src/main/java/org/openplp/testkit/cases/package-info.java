/** Cases that a lawyer can read, and against which any implementation of the norms can be checked. */
@NullMarked
package org.openplp.testkit.cases;

import org.jspecify.annotations.NullMarked;
