/** The rules of norms as written in law files: the form, its checks, and the tree that the engine reads. */
@NullMarked
package org.openplp.law.rule;

import org.jspecify.annotations.NullMarked;
