/**
 * Runs the rules of a book, with those about the entries of one list side by side, some entries at a time. This is the
 * only package that reads class bytes and defines a class; the findings never depend on whether it could.
 */
@NullMarked
package org.openplp.rules.pass;

import org.jspecify.annotations.NullMarked;
