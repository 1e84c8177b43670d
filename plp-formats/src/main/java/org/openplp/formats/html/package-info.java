/** Reports as one HTML file that needs nothing else: no server, no network, no script to be read. */
@NullMarked
package org.openplp.formats.html;

import org.jspecify.annotations.NullMarked;
