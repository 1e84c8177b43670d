/** The compared norms in general validators and a rule engine. */
@NullMarked
package org.openplp.bench.peer;

import org.jspecify.annotations.NullMarked;
