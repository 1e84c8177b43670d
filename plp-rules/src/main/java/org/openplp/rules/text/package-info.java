/** The languages of the texts for people, the bundles that hold them, and the labels of what a dossier holds. */
@NullMarked
package org.openplp.rules.text;

import org.jspecify.annotations.NullMarked;
