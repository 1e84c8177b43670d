/** What the modules for both lines of Jackson share. */
@NullMarked
package org.openplp.jackson.form;

import org.jspecify.annotations.NullMarked;
