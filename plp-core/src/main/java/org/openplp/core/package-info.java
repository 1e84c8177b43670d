/** The facts about a partnership, as a municipality or police zone has them on record. */
@NullMarked
@Value.Style(
        from = "like",
        jdkOnly = true,
        allowedClasspathAnnotations = {},
        get = {"*"},
        visibility = Value.Style.ImplementationVisibility.PUBLIC)
package org.openplp.core;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
