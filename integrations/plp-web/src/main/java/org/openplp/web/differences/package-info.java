/**
 * Differences between TeaVM and a JVM, each as a line that must be the same compiled and on a JVM. This separate program is only for the tests of this module.
 */
@NullMarked
package org.openplp.web.differences;

import org.jspecify.annotations.NullMarked;
