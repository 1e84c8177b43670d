/** Reading and writing each kind of value of core: single values, facts, and records of them. */
@NullMarked
package org.openplp.formats.form;

import org.jspecify.annotations.NullMarked;
