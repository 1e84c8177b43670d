/** What stops a file: where it stands, and how that is said in each language. */
@NullMarked
package org.openplp.formats.defect;

import org.jspecify.annotations.NullMarked;
