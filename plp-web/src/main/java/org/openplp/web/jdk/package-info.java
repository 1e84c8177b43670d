/** What stands in for classes and methods of the JDK that TeaVM lacks or does otherwise: whole classes under their package with a T before their name, single methods in {@link StandIns}. */
@NullMarked
package org.openplp.web.jdk;

import org.jspecify.annotations.NullMarked;
