/** Suggests known words for unknown ones, in law files, dossiers and commands. */
@NullMarked
package org.openplp.law.word;

import org.jspecify.annotations.NullMarked;
