/** The compiled engine beside the JVM, on Node and in a browser. */
@NullMarked
package org.openplp.web;

import org.jspecify.annotations.NullMarked;
