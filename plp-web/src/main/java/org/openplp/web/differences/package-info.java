/** What TeaVM lacks or does otherwise, each as a line that is the same on a JVM and compiled: a program of its own, for the tests of this module alone. */
@NullMarked
package org.openplp.web.differences;

import org.jspecify.annotations.NullMarked;
