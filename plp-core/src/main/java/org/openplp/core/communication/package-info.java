/** What is told to members, what they report, and how both were agreed to travel. */
@NullMarked
package org.openplp.core.communication;

import org.jspecify.annotations.NullMarked;
