/**
 * Replacements of JDK classes and methods that TeaVM lacks or implements differently. Whole classes are in a package named like their own, with a T before
 * their name. Single methods are in {@link StandIns}.
 */
@NullMarked
package org.openplp.web.jdk;

import org.jspecify.annotations.NullMarked;
