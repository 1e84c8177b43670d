/** Cases that a lawyer can read, against which any implementation can be checked. */
@NullMarked
package org.openplp.testkit.cases;

import org.jspecify.annotations.NullMarked;
