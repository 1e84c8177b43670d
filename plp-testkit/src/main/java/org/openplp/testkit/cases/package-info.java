/** Cases that a lawyer can read and any implementation of the norms can be held against. */
@NullMarked
package org.openplp.testkit.cases;

import org.jspecify.annotations.NullMarked;
