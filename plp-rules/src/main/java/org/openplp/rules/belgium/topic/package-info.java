/** The rules beyond the actor profiles: a section of the register, and so a topic, each. */
@NullMarked
package org.openplp.rules.belgium.topic;

import org.jspecify.annotations.NullMarked;
