/** The parts that the modules for Jackson 2 and Jackson 3 share. */
@NullMarked
package org.openplp.jackson.form;

import org.jspecify.annotations.NullMarked;
