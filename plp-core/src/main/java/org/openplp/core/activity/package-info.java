/** What the partnership and its partners did, day by day. */
@NullMarked
package org.openplp.core.activity;

import org.jspecify.annotations.NullMarked;
