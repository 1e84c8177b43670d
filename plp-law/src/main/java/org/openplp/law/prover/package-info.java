/** What the compiler of local law asks a prover, where one is on the path. */
@NullMarked
package org.openplp.law.prover;

import org.jspecify.annotations.NullMarked;
