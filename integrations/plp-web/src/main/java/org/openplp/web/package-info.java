/**
 * The functions of openplp for a web page: calls by name, with texts as options and answers. The code also runs on a JVM, where tests compare its answers with
 * those of a browser.
 */
@NullMarked
package org.openplp.web;

import org.jspecify.annotations.NullMarked;
