/** What the rules of all chapters share: who is who, the terms that may be agreed, and the norms that people settle. */
@NullMarked
package org.openplp.rules.chapter;

import org.jspecify.annotations.NullMarked;
