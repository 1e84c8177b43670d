/** Reports as one HTML file that needs no server, no network and no script. */
@NullMarked
package org.openplp.formats.html;

import org.jspecify.annotations.NullMarked;
