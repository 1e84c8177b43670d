/** Cases that a lawyer can read, and named changes that break each norm: any implementation can be checked against both. */
@NullMarked
package org.openplp.testkit.cases;

import org.jspecify.annotations.NullMarked;
