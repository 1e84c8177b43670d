/** The drawings of the site, made from the code that they are about. */
@NullMarked
package org.openplp.testkit.site.drawing;

import org.jspecify.annotations.NullMarked;
