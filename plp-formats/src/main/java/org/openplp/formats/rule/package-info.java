/** The rules of norms in words, with the answers that a dossier gives. */
@NullMarked
package org.openplp.formats.rule;

import org.jspecify.annotations.NullMarked;
