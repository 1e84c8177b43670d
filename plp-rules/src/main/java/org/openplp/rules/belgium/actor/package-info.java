/** The rules of the actor profiles: a section of the register, and so an actor, each. */
@NullMarked
package org.openplp.rules.belgium.actor;

import org.jspecify.annotations.NullMarked;
