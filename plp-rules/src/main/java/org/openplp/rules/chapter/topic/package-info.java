/** The rules beyond the actor profiles: a topic of the register each. */
@NullMarked
package org.openplp.rules.chapter.topic;

import org.jspecify.annotations.NullMarked;
