/** What openplp offers to a web page: a call by name, with texts in and texts out. It runs on the JVM too, where tests compare its answers with those of a browser. */
@NullMarked
package org.openplp.web;

import org.jspecify.annotations.NullMarked;
