/** The files of the law as written: texts, lists and groups, each with its place. */
@NullMarked
package org.openplp.law.node;

import org.jspecify.annotations.NullMarked;
