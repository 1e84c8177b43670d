/** How each kind of value of core is written in a text and read from it: single values, facts, and records of them. */
@NullMarked
package org.openplp.formats.form;

import org.jspecify.annotations.NullMarked;
