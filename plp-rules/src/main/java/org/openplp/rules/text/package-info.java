/** The languages of the texts for people, and the bundles that hold them. */
@NullMarked
package org.openplp.rules.text;

import org.jspecify.annotations.NullMarked;
