/** The norms that govern a partnership, and whether a record meets them. */
@NullMarked
@Value.Style(
        jdkOnly = true,
        allowedClasspathAnnotations = {},
        visibility = Value.Style.ImplementationVisibility.PACKAGE)
package org.openplp.rules;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
