package org.openplp.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The style in which Immutables generates our builders. It is retained in the source only, so users of the library never see it. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        allowedClasspathAnnotations = Override.class,
        visibility = Value.Style.ImplementationVisibility.PACKAGE)
@interface PlpStyle {}
