package org.openplp.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables writes our builders; in the source only, so that no user of the library meets it. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        allowedClasspathAnnotations = Override.class,
        visibility = Value.Style.ImplementationVisibility.PACKAGE)
@interface PlpStyle {}
