/** The rules beyond the actor profiles, with one class for each section of the register, and so for each topic. */
@NullMarked
package org.openplp.rules.belgium.topic;

import org.jspecify.annotations.NullMarked;
