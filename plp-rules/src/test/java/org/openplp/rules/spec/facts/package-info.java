/** The facts that the tests of rules name, by their keys. */
@NullMarked
package org.openplp.rules.spec.facts;

import org.jspecify.annotations.NullMarked;
