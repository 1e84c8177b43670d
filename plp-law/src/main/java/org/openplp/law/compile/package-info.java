/** Makes what a release reads of the files in the folder law, and says what is wrong with them. */
@NullMarked
package org.openplp.law.compile;

import org.jspecify.annotations.NullMarked;
