/** What stops a file: where it stands, and how that is said in each language; and how a line that is printed is no command. */
@NullMarked
package org.openplp.formats.defect;

import org.jspecify.annotations.NullMarked;
