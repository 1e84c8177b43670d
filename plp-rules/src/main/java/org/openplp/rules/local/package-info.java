/** What is settled locally: the rules of a host, and the parameters that the texts leave open. */
@NullMarked
package org.openplp.rules.local;

import org.jspecify.annotations.NullMarked;
