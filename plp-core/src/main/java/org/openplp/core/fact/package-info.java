/** What being on record means: answers, single facts and lists, and how each looks on an earlier day. */
@NullMarked
package org.openplp.core.fact;

import org.jspecify.annotations.NullMarked;
