/** The rules of the actor profiles, with one class for each section of the register, and so for each actor. */
@NullMarked
package org.openplp.rules.belgium.actor;

import org.jspecify.annotations.NullMarked;
