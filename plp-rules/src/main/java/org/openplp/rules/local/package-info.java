/** The rules of a host: norms under a prefix of its own, which add to a rule book and take nothing away. */
@NullMarked
package org.openplp.rules.local;

import org.jspecify.annotations.NullMarked;
