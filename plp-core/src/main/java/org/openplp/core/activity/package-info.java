/** What the partnership and its partners did, day by day, and how it evaluates its work. */
@NullMarked
package org.openplp.core.activity;

import org.jspecify.annotations.NullMarked;
